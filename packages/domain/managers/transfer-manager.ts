import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { isPerson } from '../kernel/actor.ts';
import { managedLines } from '../glossary/lists/managed-line.ts';
import { refusals } from '../kernel/refusal.ts';
import { signedBy } from '../glossary/fields/signed-by.ts';
import { transferReasons } from '../glossary/lists/transfer-reason.ts';

const refuse = refusals({
  'not-eligible': (p: { name: string }) => ({ zh: `${p.name}今天不具备该岗位任职条件，请另选。`, en: `${p.name} is not eligible for this today. Choose another.` }),
  'same-person': { zh: '接收人就是现任经理，请另选。', en: 'This is the current manager. Choose another.' },
  'both-lines': { zh: '客户经理和项目经理应为两人，请另选。', en: 'The two managers must be different people. Choose another.' },
  'not-handed-to-you': { zh: '这项移交不是交给您的。', en: 'This was not handed over to you.' },
});

const transferForm = form({
  code: 'transfer',
  title: { zh: '经理移交', en: 'Hand-over to another manager' },
  fields: {
    line: { kind: 'choice', list: managedLines, need: 'always', label: { zh: '移交岗位', en: 'Which manager' } },
    toManager: { kind: 'person', duties: ['customer-manager', 'project-manager'], need: 'always', label: { zh: '接收人', en: 'To' } },
    reason: { kind: 'choice', list: transferReasons, need: 'always', label: { zh: '移交原因', en: 'Reason' } },
    openPoints: {
      kind: 'table', min: 1, max: 30, need: 'always', label: { zh: '未了事项', en: 'Open items' },
      columns: {
        what: { kind: 'text', max: 300, need: 'always', label: { zh: '事项', en: 'Point' } },
        due: { kind: 'date', need: 'optional', label: { zh: '期限', en: 'Due' } },
      },
    },
    fromSignature: signedBy({ zh: '移交人', en: 'current manager' }, { when: { field: 'reason', is: ['post-changed', 'conflict', 'load'] }, words: { zh: '移交人在岗时签字', en: 'if the current manager is available' }, else: 'optional' }),
    customerTold: { kind: 'yes-no', need: 'always', label: { zh: '已告知客户', en: 'The customer has been told' } },
    ...commonFields,
  },
});

/** 经理移交: the lead hands the case to another eligible manager, with its open points; the new one then signs for it. */
export const transferManager = caseAct({
  command: 'transfer-manager',
  event: 'manager-transferred',
  name: { zh: '移交经理', en: 'Hand over' },
  done: { zh: '将本件移交给另一位经理', en: 'handed the case to another manager' },
  step: null,
  aside: 'transfer',
  by: ['unit-dispatcher'],
  form: transferForm,
  whileSuspended: true,
  offered: (_memory, facts) => facts.customerManager !== undefined,
  decide: ({ data, facts }) => {
    const person = facts.persons[data.toManager];
    if (!person?.duties.some((d) => d.duty === data.line) || person.away) return refuses(refuse('not-eligible', { name: person?.name ?? '—' }));
    const [mine, other] = data.line === 'customer-manager' ? [facts.customerManager, facts.projectManager] : [facts.projectManager, facts.customerManager];
    if (data.toManager === mine) return refuses(refuse('same-person'));
    if (data.toManager === other) return refuses(refuse('both-lines'));
    return concludes({
      establishes: { [data.line === 'customer-manager' ? 'customerManager' : 'projectManager']: data.toManager },
      remembers: { [data.line]: data.toManager },
    });
  },
});

const takeOverForm = form({
  code: 'take-over',
  title: { zh: '接收移交', en: 'Taking over' },
  fields: { signature: signedBy({ zh: '接收人', en: 'new manager' }), note: { kind: 'text', max: 300, need: 'optional', label: { zh: '说明', en: 'Note' } }, ...commonFields },
});

/** The new manager signs for what he takes over. */
export const takeOverCase = caseAct({
  command: 'take-over-case',
  event: 'case-taken-over',
  name: { zh: '接收移交', en: 'Take over' },
  done: { zh: '接收了移交', en: 'took the case over' },
  step: null,
  aside: 'transfer',
  by: ['customer-manager', 'project-manager'],
  form: takeOverForm,
  whileSuspended: true,
  offered: (memory) => typeof memory['customer-manager'] === 'string' || typeof memory['project-manager'] === 'string',
  decide: ({ memory, actor }) => {
    const mine = isPerson(actor) ? memory[actor.duty] : undefined;
    if (!isPerson(actor) || mine !== (actor.actingFor ?? actor.personId)) return refuses(refuse('not-handed-to-you'));
    return concludes({ remembers: { [actor.duty]: null } });
  },
});
