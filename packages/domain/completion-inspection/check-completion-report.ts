import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { completionPapers } from '../glossary/lists/completion-paper.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { contractorRoles } from '../glossary/lists/contractor-role.ts';
import { form } from '../kernel/form.ts';
import { gapRows } from '../glossary/fields/gap-rows.ts';
import { missingPapers, namesOf } from './completion-papers.ts';
import { refusals } from '../kernel/refusal.ts';
import { wordsOf } from '../glossary/list.ts';

const refuse = refusals({
  'papers-missing': (p: { zh: string; en: string }) => ({ zh: `还缺：${p.zh}。请登记为缺件一次告知客户。`, en: `Still missing: ${p.en}. Enter them as gaps and tell the customer all at once.` }),
  'firm-not-checked': (p: { zh: string; en: string }) => ({ zh: `${p.zh}单位还没有通过资质审核，或资质已过期。请先办理资质审核。`, en: `No firm with a valid licence has been checked for: ${p.en}. Check the firm’s papers first.` }),
});

const whenIncomplete = { when: { field: 'complete', is: [false] }, words: { zh: '不齐全时填写', en: 'when not complete' } } as const;

export const completionCheckForm = form({
  code: 'completion-report-check',
  title: { zh: '报验资料受理', en: 'Check of the completion report' },
  paper: 'gap-notice',
  fields: {
    complete: { kind: 'yes-no', need: 'always', label: { zh: '资料齐全', en: 'Papers complete' } },
    gaps: gapRows(completionPapers, whenIncomplete),
    opinion: { kind: 'text', max: 1000, lines: 3, need: { ...whenIncomplete, else: 'optional' }, label: { zh: '意见', en: 'Opinion' } },
    ...commonFields,
  },
});

/** Which firms must have been checked by now: an exempt case has them all checked here at the latest (A3.2). */
const neededRoles = ['design', 'construction', 'testing'] as const;

/** Complete, the inspection opens; incomplete, all gaps at once and the time is the customer's again. */
export const checkCompletionReport = caseAct({
  command: 'check-completion-report',
  event: 'completion-report-checked',
  name: { zh: '受理报验', en: 'Check the report' },
  done: { zh: '核对了竣工报验资料', en: 'checked the completion report' },
  step: 'completion-report',
  by: ['customer-manager'],
  form: completionCheckForm,
  outcomes: { complete: { zh: '资料齐全，受理报验', en: 'complete' }, incomplete: { zh: '资料不齐，一次告知', en: 'incomplete; all gaps told' } },
  offered: (memory) => memory['submitted'] === true,
  decide: ({ data, facts, memory, doneAt, today }) => {
    if (!data.complete) return concludes({ outcome: 'incomplete' });
    const given = [...(Array.isArray(memory['papers']) ? memory['papers'].map(String) : []), ...(facts.papersHeld ?? [])];
    const missing = missingPapers(facts, given);
    if (missing.length > 0) return refuses(refuse('papers-missing', { zh: namesOf(missing).zh, en: namesOf(missing).en }));
    const unchecked = neededRoles.filter((role) => !(facts.contractors ?? []).some((c) => c.role === role && (role === 'design' || c.validTo >= today)));
    if (unchecked.length > 0) {
      const words = unchecked.map((role) => wordsOf(contractorRoles, role));
      return refuses(refuse('firm-not-checked', { zh: words.map((w) => w.zh).join('、'), en: words.map((w) => w.en).join(', ') }));
    }
    return concludes({ outcome: 'complete', establishes: { completionReportedAt: doneAt, electricians: memory['electricians'] ?? [] } });
  },
});
