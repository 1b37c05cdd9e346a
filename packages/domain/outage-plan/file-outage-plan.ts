import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { form, must } from '../kernel/form.ts';
import { outageWays } from '../glossary/lists/outage-way.ts';
import { planKinds } from '../glossary/lists/plan-kind.ts';

const outage = { when: { field: 'outageWay', is: ['planned-outage', 'live-work'] }, words: { zh: '停电或带电作业时填写', en: 'for an outage or live work' } } as const;
const planned = { when: { field: 'outageWay', is: ['planned-outage'] }, words: { zh: '计划停电时填写', en: 'for a planned outage' } } as const;

/** 停送电计划申请单 (19a). */
export const outagePlanForm = form({
  code: 'outage-plan',
  title: { zh: '停送电计划编报', en: 'Outage plan' },
  paper: 'outage-plan-form',
  fields: {
    outageWay: { kind: 'choice', list: outageWays, need: 'always', label: { zh: '方式', en: 'Way' } },
    equipmentScope: { kind: 'text', max: 500, lines: 2, need: outage, label: { zh: '停电设备与范围', en: 'Equipment and extent' } },
    windowFrom: { kind: 'instant', need: outage, label: { zh: '计划开始', en: 'From' } },
    windowTo: { kind: 'instant', need: outage, label: { zh: '计划结束', en: 'Until' } },
    usersAffected: { kind: 'count', min: 0, max: 1_000_000, need: planned, label: { zh: '影响户数', en: 'Customers affected' } },
    planKind: { kind: 'choice', list: planKinds, need: outage, label: { zh: '计划类别', en: 'Plan type' } },
    adHocReason: { kind: 'text', max: 300, need: { when: { field: 'planKind', is: ['ad-hoc'] }, words: { zh: '临时计划填写', en: 'for an ad hoc plan' } }, label: { zh: '临时计划原因', en: 'Reason for the ad hoc plan' } },
    note: { kind: 'text', max: 500, lines: 2, need: 'optional', label: { zh: '说明', en: 'Note' } },
    ...commonFields,
  },
  check: (data) =>
    data.windowFrom !== undefined && data.windowTo !== undefined && data.windowTo <= data.windowFrom
      ? [must('windowTo', 'ends-first', { zh: '计划结束应晚于计划开始。', en: 'The end must be after the start.' })]
      : [],
});

export const fileOutagePlan = caseAct({
  command: 'file-outage-plan',
  event: 'outage-plan-filed',
  name: { zh: '编报停送电计划', en: 'File the outage plan' },
  done: { zh: '编报了停送电计划', en: 'filed the outage plan' },
  step: 'outage-plan',
  by: ['customer-manager', 'project-manager', 'operation'],
  form: outagePlanForm,
  decide: ({ data }) =>
    concludes({
      turn: { duties: ['dispatch'], account: 'utility' },
      remembers: { filed: true, outageWay: data.outageWay, ...(data.windowFrom === undefined ? {} : { windowFrom: data.windowFrom }) },
    }),
});
