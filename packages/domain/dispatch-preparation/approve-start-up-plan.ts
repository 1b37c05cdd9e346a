import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'set-before-issued': { zh: '整定执行日期早于定值单下发日期，请核对。', en: 'The settings were applied before the sheet was issued. Check the dates.' },
});

/** 启动方案: settings put in, dispatch agreement signed, start-up plan approved. */
export const startUpPlanForm = form({
  code: 'start-up-plan',
  title: { zh: '启动（送电）方案', en: 'Start-up plan' },
  paper: 'start-up-plan',
  fields: {
    setAt: { kind: 'date', until: 'today', need: 'always', label: { zh: '整定执行日期', en: 'Settings applied on' } },
    setBy: { kind: 'text', max: 100, need: 'always', label: { zh: '执行单位', en: 'Applied by' } },
    dispatchAgreementNo: { kind: 'text', max: 50, need: 'always', label: { zh: '调度协议号', en: 'Number of the dispatch agreement' } },
    agreement: { kind: 'files', accept: 'papers', min: 1, max: 5, need: 'always', paper: 'dispatch-agreement', label: { zh: '调度协议', en: 'Dispatch agreement' } },
    startPlan: { kind: 'files', accept: 'papers', min: 1, max: 5, need: 'always', paper: 'start-up-plan', label: { zh: '启动方案', en: 'Start-up plan' } },
    approver: { kind: 'text', max: 50, personal: 'name', need: 'always', label: { zh: '批准人', en: 'Approved by' } },
    opinion: { kind: 'text', max: 1000, lines: 3, need: 'optional', label: { zh: '意见', en: 'Opinion' } },
    ...commonFields,
  },
});

export const approveStartUpPlan = caseAct({
  command: 'approve-start-up-plan',
  event: 'start-up-plan-approved',
  name: { zh: '批准启动方案', en: 'Approve the start-up plan' },
  done: { zh: '批准了启动方案', en: 'approved the start-up plan' },
  step: 'dispatch-preparation',
  by: ['dispatch'],
  form: startUpPlanForm,
  outcomes: { done: { zh: '命名、定值、启动方案齐备', en: 'names, settings and start-up plan complete' } },
  offered: (memory) => memory['issuedAt'] !== undefined,
  decide: ({ data, memory, doneAt }) => {
    const issued = memory['issuedAt'];
    if (typeof issued === 'string' && data.setAt < issued) return refuses(refuse('set-before-issued'));
    return concludes({ outcome: 'done', establishes: { dispatchReadyAt: doneAt } });
  },
});
