import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { paperKinds } from '../glossary/lists/paper-kind.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'not-asked-for': { zh: '所交资料不在承诺补交之列，请核对后选择。', en: 'These papers were not among those promised. Check and choose again.' },
});

const handInForm = form({
  code: 'hand-in-papers',
  title: { zh: '补交资料', en: 'Papers submitted' },
  fields: {
    papers: {
      kind: 'table', min: 1, max: 20, need: 'always', label: { zh: '补交的资料', en: 'Papers' },
      columns: {
        paper: { kind: 'choice', list: paperKinds, need: 'always', label: { zh: '资料', en: 'Paper' } },
        files: { kind: 'files', accept: 'papers', min: 1, max: 10, need: 'always', paperFrom: 'paper', label: { zh: '文件', en: 'Files' } },
      },
    },
    lateEntryReason: commonFields.lateEntryReason,
  },
});

/** 承诺补交: the customer hands in what was promised at acceptance; the gate before energisation waits for it. */
export const handInPapers = caseAct({
  command: 'hand-in-papers',
  event: 'papers-handed-in',
  name: { zh: '补交资料', en: 'Submit papers' },
  done: { zh: '补交了资料', en: 'submitted papers' },
  step: null,
  aside: 'papers',
  by: ['customer', 'agent', 'counter', 'customer-service', 'customer-manager'],
  form: handInForm,
  whileSuspended: true,
  offered: (_memory, facts) => (facts.promisedPapers ?? []).some((p) => !facts.papersHeld.includes(p.paper)),
  decide: ({ data, facts }) => {
    const promised = (facts.promisedPapers ?? []).map((p) => p.paper);
    if (!data.papers.some((row) => promised.includes(row.paper))) return refuses(refuse('not-asked-for'));
    return concludes({ remembers: { handedIn: data.papers.map((row) => row.paper) } });
  },
});
