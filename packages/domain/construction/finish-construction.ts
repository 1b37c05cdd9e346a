import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { projectAct } from '../glossary/case-act.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'work-stopped': { zh: '停工令还没有解除，不能报完工。', en: 'A stop-work order is in force, so completion cannot be reported.' },
  'findings-open': (p: { open: number }) => ({ zh: `还有 ${p.open} 条现场问题没有闭合，请先复查。`, en: `${p.open} findings are still open. Re-check them first.` }),
  'progress-missing': (p: { percent: number }) => ({ zh: `施工进度为 ${p.percent}%，还没有全部完成；请先登记完成量。`, en: `Progress is at ${p.percent} %. Record the quantities completed first.` }),
});

export const finishForm = form({
  code: 'finish-construction',
  title: { zh: '施工完成', en: 'Completion of construction' },
  fields: {
    finishedOn: { kind: 'date', until: 'today', need: 'always', label: { zh: '完工日期', en: 'Finished on' } },
    note: { kind: 'text', max: 500, lines: 2, need: 'optional', label: { zh: '说明', en: 'Note' } },
    ...commonFields,
  },
});

export const finishConstruction = projectAct({
  command: 'finish-construction',
  event: 'construction-finished',
  name: { zh: '报施工完成', en: 'Report construction complete' },
  done: { zh: '报告施工完成', en: 'reported construction complete' },
  step: 'construction',
  by: ['project-manager'],
  form: finishForm,
  outcomes: { finished: { zh: '施工完成', en: 'finished' } },
  decide: ({ facts, memory, doneAt }) => {
    if (facts.stopWorkOpen === true) return refuses(refuse('work-stopped'));
    const open = typeof memory['openFindings'] === 'number' ? memory['openFindings'] : 0;
    if (open > 0) return refuses(refuse('findings-open', { open }));
    const percent = facts.progressPercent ?? 0;
    return percent < 100 ? refuses(refuse('progress-missing', { percent })) : concludes({ outcome: 'finished', establishes: { finishedAt: doneAt } });
  },
});
