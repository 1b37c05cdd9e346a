import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { needForm } from './need-form.ts';
import { projectAct } from '../glossary/case-act.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'not-a-project-manager': { zh: '所选人员今天不担任本单位的项目经理，请另选。', en: 'The person chosen is not a project manager of this unit today. Choose another.' },
});

/** Begins the project (P1). Sent by a manager, or by the system after a survey that found works needed; both managers then sign. */
export const raiseNeed = projectAct({
  command: 'raise-need',
  event: 'need-raised',
  name: { zh: '提出配套需求', en: 'Raise the need for works' },
  done: { zh: '提出了配套需求', en: 'raised the need for works' },
  step: 'need',
  begins: 'project',
  by: ['customer-manager', 'project-manager'],
  form: needForm,
  decide: ({ data, facts }) => {
    const person = facts.persons[data.projectManager];
    if (!person?.duties.some((d) => d.duty === 'project-manager')) return refuses(refuse('not-a-project-manager'));
    return concludes({
      turn: { duties: ['project-manager'], account: 'utility' },
      establishes: {
        name: data.name, worksKind: data.kind, outline: data.outline, cases: data.cases.map(({ case: id, ...row }) => ({ id, ...row })), neededBy: data.neededBy, projectManager: data.projectManager,
        ...(data.customerManager === undefined ? {} : { customerManager: data.customerManager }),
        ...(data.estimateWan === undefined ? {} : { estimateWan: data.estimateWan }),
      },
      remembers: { signedByCustomerManager: false },
    });
  },
});

const signature = { kind: 'signature', need: 'always', personal: 'signature' } as const;

export const signNeedForm = form({
  code: 'sign-need',
  title: { zh: '配套需求签署', en: 'Signing the request' },
  paper: 'need-sheet',
  fields: {
    outline: { kind: 'text', max: 2000, lines: 4, need: 'always', prefill: { from: 'fact', fact: 'outline' }, label: { zh: '方案概述', en: 'Outline of the works' } },
    neededBy: { kind: 'date', need: 'always', prefill: { from: 'fact', fact: 'neededBy' }, label: { zh: '需投运日期', en: 'Needed in service by' } },
    signature: { ...signature, whose: { zh: '项目经理', en: 'Project manager' }, label: { zh: '项目经理签字', en: 'Project manager’s signature' } },
    ...commonFields,
  },
});

/** The project manager takes the need on: from here the works are his (A4.1). */
export const signNeed = projectAct({
  command: 'sign-need',
  event: 'need-signed',
  name: { zh: '签署配套需求', en: 'Sign the request' },
  done: { zh: '签署了配套需求', en: 'signed the need for works' },
  step: 'need',
  by: ['project-manager'],
  form: signNeedForm,
  outcomes: { raised: { zh: '需求成立', en: 'request established' } },
  decide: ({ data }) => concludes({ outcome: 'raised', establishes: { outline: data.outline, neededBy: data.neededBy } }),
});
