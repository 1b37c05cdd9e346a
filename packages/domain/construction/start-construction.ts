import { checkVerdicts } from '../glossary/lists/check-verdict.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { projectAct } from '../glossary/case-act.ts';
import { refusals } from '../kernel/refusal.ts';
import { workItems } from '../glossary/lists/work-item.ts';

const refuse = refusals({
  'conditions-missing': (p: { items: readonly string[] }) => ({ zh: `有 ${p.items.length} 项开工条件没有满足，不能开工。请先补齐。`, en: `${p.items.length} conditions for the start are not met. See to them first.` }),
});

/** 开工报告 (P7): every condition is answered; a missing one blocks the start. */
export const startForm = form({
  code: 'construction-start',
  title: { zh: '开工', en: 'Start of construction' },
  paper: 'start-report',
  fields: {
    checklist: {
      kind: 'table', min: 1, max: 40, need: 'always', rowsFrom: 'construction-start', label: { zh: '开工条件', en: 'Conditions for the start' },
      columns: {
        item: { kind: 'text', max: 100, need: 'always', label: { zh: '条件', en: 'Condition' } },
        verdict: { kind: 'choice', list: checkVerdicts, need: 'always', label: { zh: '结论', en: 'Verdict' } },
        note: { kind: 'text', max: 300, need: 'optional', label: { zh: '说明', en: 'Note' } },
      },
    },
    siteLead: { kind: 'text', max: 50, personal: 'name', need: 'always', label: { zh: '现场负责人', en: 'Site lead' } },
    supervisor: { kind: 'text', max: 50, personal: 'name', need: 'always', label: { zh: '监理', en: 'Supervisor' } },
    briefedAt: { kind: 'date', until: 'today', need: 'always', label: { zh: '图纸会审交底日期', en: 'Date of the design briefing' } },
    startedAt: { kind: 'date', until: 'today', need: 'always', label: { zh: '开工日期', en: 'Started on' } },
    plannedEnd: { kind: 'date', from: 'today', need: 'always', prefill: { from: 'fact', fact: 'plannedEnd' }, label: { zh: '计划竣工', en: 'Planned end' } },
    schedule: {
      kind: 'table', min: 1, max: 100, need: 'always', label: { zh: '进度基准', en: 'Progress baseline' },
      columns: {
        item: { kind: 'choice', list: workItems, need: 'always', label: { zh: '工序', en: 'Work item' } },
        unit: { kind: 'text', max: 20, need: 'always', label: { zh: '单位', en: 'Unit' } },
        quantity: { kind: 'decimal', unit: { zh: '', en: '' }, places: 3, above: '0', need: 'always', label: { zh: '总量', en: 'Quantity' } },
        until: { kind: 'date', need: 'always', label: { zh: '计划完成', en: 'To be done by' } },
      },
    },
    outageNeeded: { kind: 'yes-no', need: 'always', label: { zh: '需停电配合', en: 'Outage needed' } },
    ...commonFields,
  },
  phrases: [{ zh: '具备开工条件，同意开工。', en: 'Conditions met; construction may start.' }],
});

export const startConstruction = projectAct({
  command: 'start-construction',
  event: 'construction-started',
  name: { zh: '批准开工', en: 'Start construction' },
  done: { zh: '批准了开工', en: 'started the construction' },
  step: 'construction-start',
  by: ['project-manager'],
  form: startForm,
  outcomes: { started: { zh: '已开工', en: 'started' } },
  decide: ({ data, doneAt }) => {
    const items = data.checklist.filter((row) => row.verdict === 'failed').map((row) => row.item);
    return items.length > 0
      ? refuses(refuse('conditions-missing', { items }))
      : concludes({ outcome: 'started', establishes: { startedAt: doneAt, plannedEnd: data.plannedEnd, progressPercent: 0, baseline: data.schedule.map(({ item, unit, quantity }) => ({ item, unit, quantity })) } });
  },
});
