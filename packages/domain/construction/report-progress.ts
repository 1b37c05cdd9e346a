import { addQuantities, percentDone, type Quantity } from './progress.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { overdueCauses } from '../glossary/lists/overdue-cause.ts';
import { projectAct } from '../glossary/case-act.ts';
import { refusals } from '../kernel/refusal.ts';
import { weathers } from '../glossary/lists/weather.ts';
import { workItems } from '../glossary/lists/work-item.ts';

const refuse = refusals({
  'work-stopped': { zh: '停工令还没有解除，不能登记施工进度。请先复工。', en: 'A stop-work order is in force, so progress cannot be recorded. Lift it first.' },
});

/** 施工日报 (P8): quantities, not percentages (A4.3). */
export const progressForm = form({
  code: 'progress-report',
  title: { zh: '施工日报', en: 'Daily report' },
  paper: 'progress-report',
  fields: {
    date: { kind: 'date', until: 'today', need: 'always', label: { zh: '日期', en: 'Day' } },
    weather: { kind: 'choice', list: weathers, need: 'always', label: { zh: '天气', en: 'Weather' } },
    temperature: { kind: 'text', max: 20, need: 'optional', label: { zh: '气温', en: 'Temperature' }, example: '-6 至 4 ℃' },
    crew: { kind: 'count', min: 0, max: 2000, need: 'always', label: { zh: '人数', en: 'Crew' } },
    machines: { kind: 'text', max: 200, need: 'optional', label: { zh: '机械', en: 'Machines' } },
    done: {
      kind: 'table', min: 0, max: 40, need: 'always', label: { zh: '完成量', en: 'Done today' },
      columns: {
        item: { kind: 'choice', list: workItems, need: 'always', label: { zh: '工序', en: 'Work item' } },
        quantity: { kind: 'decimal', unit: { zh: '', en: '' }, places: 3, above: '0', need: 'always', label: { zh: '数量', en: 'Quantity' } },
      },
    },
    photos: { kind: 'files', accept: 'photos', min: 1, max: 20, need: 'always', paper: 'progress-photo', label: { zh: '照片', en: 'Photos' } },
    problems: { kind: 'text', max: 1000, lines: 2, need: 'optional', label: { zh: '问题', en: 'Problems' } },
    tomorrow: { kind: 'text', max: 500, lines: 2, need: 'optional', label: { zh: '次日计划', en: 'Plan for tomorrow' } },
    delayCause: { kind: 'choice', list: overdueCauses, need: 'optional', label: { zh: '延误原因', en: 'Cause of delay' } },
    ...commonFields,
  },
});

const quantities = (value: unknown): readonly Quantity[] => (Array.isArray(value) ? (value as Quantity[]) : []);

/** A stop-work order blocks progress until it is lifted. */
export const reportProgress = projectAct({
  command: 'report-progress',
  event: 'progress-reported',
  name: { zh: '登记施工日报', en: 'Enter the daily report' },
  done: { zh: '登记了施工日报', en: 'entered the daily report' },
  step: 'construction',
  by: ['project-manager'],
  form: progressForm,
  decide: ({ data, facts, memory }) => {
    if (facts.stopWorkOpen === true) return refuses(refuse('work-stopped'));
    const done = addQuantities(quantities(memory['done']), data.done);
    return concludes({ remembers: { done }, establishes: { progressPercent: percentDone(facts.baseline ?? [], done) } });
  },
});
