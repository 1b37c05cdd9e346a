import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { remembered } from '../kernel/memory.ts';

/** 项目经理答复: the day on which the works can be in service. */
export const answerPlanForm = form({
  code: 'energisation-plan-answer',
  title: { zh: '答复接电计划', en: 'Answer to the energisation plan' },
  paper: 'energisation-plan-form',
  fields: {
    worksReady: { kind: 'date', from: 'today', need: 'always', label: { zh: '配套可投运日', en: 'Works ready on' } },
    ground: { kind: 'text', max: 500, lines: 2, need: 'always', label: { zh: '依据与关键制约', en: 'Basis and key constraints' }, example: '变压器 12-05 到货，接火需停电 1 次' },
    ...commonFields,
  },
});

export const answerPlan = caseAct({
  command: 'answer-energisation-plan',
  event: 'energisation-plan-answered',
  name: { zh: '答复接电计划', en: 'Answer the plan' },
  done: { zh: '答复了接电计划', en: 'answered the energisation plan' },
  step: 'energisation-plan',
  by: ['project-manager'],
  form: answerPlanForm,
  offered: (memory) => remembered(memory, 'proposed'),
  decide: ({ data }) => concludes({ turn: { duties: ['customer-manager'], account: 'utility' }, establishes: { worksReadyDate: data.worksReady }, remembers: { answered: true } }),
});
