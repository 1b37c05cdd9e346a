import { assignmentReasons } from '../glossary/lists/assignment-reason.ts';
import { caseAct } from '../glossary/case-act.ts';
import { commonFields, opinionField } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import type { Duty } from '../glossary/duty.ts';
import { form, must } from '../kernel/form.ts';
import type { Id } from '../kernel/ids.ts';
import type { OutsideFacts } from '../glossary/outside-facts.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'not-eligible': (p: { name: string; duty: { zh: string; en: string } }) => ({ zh: `${p.name}今天不具备${p.duty.zh}任职条件，请另选。`, en: `${p.name} is not eligible as ${p.duty.en} today. Choose another.` }),
  away: (p: { name: string }) => ({ zh: `${p.name}正在休假，请另选或改派其 B 角。`, en: `${p.name} is on leave. Choose another, or the deputy.` }),
});

const needsProject = { when: { fact: 'supplyKind', is: ['hv-single', 'hv-dual'] }, words: { zh: '10 kV 及以上必派', en: 'from 10 kV always' }, else: 'optional' } as const;

const assignmentForm = form({
  code: 'assignment',
  title: { zh: '双经理派工', en: 'Assignment of the two managers' },
  paper: 'assignment-order',
  fields: {
    customerManager: { kind: 'person', duties: ['customer-manager'], need: 'always', label: { zh: '客户经理', en: 'Customer manager' } },
    projectManager: { kind: 'person', duties: ['project-manager'], need: needsProject, label: { zh: '项目经理', en: 'Project manager' } },
    customerDeputy: { kind: 'person', duties: ['customer-manager'], need: 'optional', label: { zh: '客户经理 B 角', en: 'Deputy of the customer manager' } },
    projectDeputy: { kind: 'person', duties: ['project-manager'], need: 'optional', label: { zh: '项目经理 B 角', en: 'Deputy of the project manager' } },
    choiceReason: { kind: 'choice', list: assignmentReasons, need: 'always', prefill: { from: 'default', value: 'area' }, label: { zh: '选派理由', en: 'Reason for the choice' } },
    choiceWords: { kind: 'text', max: 300, need: 'optional', label: { zh: '补充说明', en: 'Additional notes' } },
    opinion: opinionField,
    ...commonFields,
  },
  phrases: [{ zh: '按属地安排，请于当日签收并联系客户。', en: 'Assigned by area. Please sign for it today and contact the customer.' }],
  check: ({ customerManager, projectManager, customerDeputy, projectDeputy }) => [
    ...(projectManager === customerManager ? [must('projectManager', 'same-person', { zh: '客户经理和项目经理应为两人，请另选一人。', en: 'The two managers must be different people. Choose another.' })] : []),
    ...(customerDeputy === customerManager ? [must('customerDeputy', 'same-person', { zh: 'B 角不能是客户经理本人。', en: 'The deputy cannot be the customer manager.' })] : []),
    ...(projectDeputy !== undefined && projectDeputy === projectManager ? [must('projectDeputy', 'same-person', { zh: 'B 角不能是项目经理本人。', en: 'The deputy cannot be the project manager.' })] : []),
  ],
});

/** 派工 (A3, A5, A6): the connection lead names both managers; each must hold the duty today and not be away. Both then sign for it. */
export const assignManagers = caseAct({
  command: 'assign-managers',
  event: 'managers-assigned',
  name: { zh: '派工', en: 'Assign the managers' },
  done: { zh: '指派了客户经理和项目经理', en: 'assigned the managers' },
  step: 'assignment',
  by: ['unit-dispatcher'],
  form: assignmentForm,
  offered: (memory) => memory['assigned'] !== true,
  decide: ({ data, facts }) => {
    const wanted: readonly [Id | undefined, Duty, { zh: string; en: string }][] = [
      [data.customerManager, 'customer-manager', { zh: '客户经理', en: 'customer manager' }], [data.customerDeputy, 'customer-manager', { zh: '客户经理', en: 'customer manager' }],
      [data.projectManager, 'project-manager', { zh: '项目经理', en: 'project manager' }], [data.projectDeputy, 'project-manager', { zh: '项目经理', en: 'project manager' }],
    ];
    for (const [id, duty, words] of wanted) {
      if (id === undefined) continue;
      const { name, eligible, away } = seen(facts, id, duty);
      if (!eligible) return refuses(refuse('not-eligible', { name, duty: words }));
      if (away && (id === data.customerManager || id === data.projectManager)) return refuses(refuse('away', { name }));
    }
    return concludes({
      turn: { duties: data.projectManager === undefined ? ['customer-manager'] : ['customer-manager', 'project-manager'], account: 'utility' },
      establishes: {
        customerManager: data.customerManager, projectManager: data.projectManager ?? null,
        customerDeputy: data.customerDeputy ?? null, projectDeputy: data.projectDeputy ?? null,
      },
      remembers: { assigned: true, signedByCustomerManager: false, signedByProjectManager: data.projectManager === undefined },
    });
  },
});

/** Eligible = the register says that the person holds the duty today (A5, A6); a branch's project manager may serve a county. */
function seen(facts: Pick<OutsideFacts, 'persons'>, id: Id, duty: Duty) {
  const person = facts.persons[id];
  return { name: person?.name ?? '—', eligible: person?.duties.some((d) => d.duty === duty) === true, away: person?.away === true };
}
