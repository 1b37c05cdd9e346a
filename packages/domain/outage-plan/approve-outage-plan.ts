import { caseAct } from '../glossary/case-act.ts';
import { approvalFields } from '../glossary/fields/approval.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { daysBefore } from './notice.ts';
import { form } from '../kernel/form.ts';
import { isInstant, type Instant } from '../kernel/instant.ts';
import type { JsonObject } from '../kernel/json.ts';
import { refusals } from '../kernel/refusal.ts';
import { remembered } from '../kernel/memory.ts';
import { ruleNumber } from '../glossary/rule-numbers.ts';

const refuse = refusals({
  'notice-too-late': (p: { days: number; least: string }) => ({
    zh: `计划停电须提前 ${p.least} 天通知用户，按填写的时间只提前 ${p.days} 天，请调整停电时间。`,
    en: `A planned outage needs notice ${p.least} days ahead; these times give ${p.days}. Move the window.`,
  }),
});

const approved = { when: { field: 'result', is: ['approved'] }, words: { zh: '同意时填写', en: 'when approved' } } as const;

export const outageApprovalForm = form({
  code: 'outage-plan-approval',
  title: { zh: '停送电计划批复', en: 'Approval of the outage plan' },
  paper: 'outage-plan-form',
  fields: {
    ...approvalFields,
    planNo: { kind: 'text', max: 50, need: approved, label: { zh: '计划编号', en: 'Plan number' } },
    noticeGivenAt: { kind: 'instant', past: true, need: 'optional', label: { zh: '停电通知时间', en: 'Notice given at' } },
  },
  phrases: [
    { zh: '同意列入本月停电计划。', en: 'Included in this month’s outage plan.' },
    { zh: '与保电任务冲突，建议另选时间。', en: 'Conflicts with a secured supply; please choose another time.' },
  ],
});

/** 条例 28: those touched by a planned outage are told seven days before. */
export const approveOutagePlan = caseAct({
  command: 'approve-outage-plan',
  event: 'outage-plan-decided',
  name: { zh: '批复停送电计划', en: 'Decide on the outage plan' },
  done: { zh: '批复了停送电计划', en: 'decided on the outage plan' },
  step: 'outage-plan',
  by: ['dispatch'],
  form: outageApprovalForm,
  outcomes: { approved: { zh: '已批准', en: 'approved' }, 'not-needed': { zh: '不需停电', en: 'no outage needed' } },
  offered: (memory) => remembered(memory, 'filed'),
  decide: ({ data, facts, memory, doneAt }) => {
    if (data.result === 'returned') return concludes({ turn: { duties: ['customer-manager', 'project-manager', 'operation'], account: 'utility' }, remembers: { filed: false } });
    const way = typeof memory['outageWay'] === 'string' ? memory['outageWay'] : 'no-outage';
    const from = windowOf(memory['windowFrom']);
    const least = ruleNumber(facts, 'outage-notice');
    if (way === 'planned-outage' && from !== undefined && least !== undefined) {
      const days = daysBefore(data.noticeGivenAt ?? doneAt, from);
      if (days < Number(least)) return refuses(refuse('notice-too-late', { days, least }));
    }
    const told: JsonObject = way === 'planned-outage' ? { noticeGivenAt: data.noticeGivenAt ?? doneAt } : {};
    return concludes({ outcome: way === 'no-outage' ? 'not-needed' : 'approved', establishes: { outageApproved: true, outageWay: way, ...told, ...(from === undefined ? {} : { outageWindowFrom: from }) } });
  },
});

const windowOf = (value: unknown): Instant | undefined => (typeof value === 'string' && isInstant(value) ? value : undefined);
