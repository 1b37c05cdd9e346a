import { applicationForm } from './application-form.ts';
import { applicationFacts } from './application-facts.ts';
import { caseAct } from '../glossary/case-act.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { onlineFromStaff } from './channel-by-who.ts';
import { submitters } from './who-submits.ts';

/** The first submission: it makes the case. What was typed before it is a draft and no case (contracts 2). */
export const submitApplication = caseAct({
  command: 'submit-application',
  event: 'application-submitted',
  name: { zh: '提出用电申请', en: 'Apply for supply' },
  done: { zh: '提出了用电申请', en: 'applied for supply' },
  step: 'application',
  begins: 'case',
  by: submitters,
  form: applicationForm,
  outcomes: { submitted: { zh: '已提交', en: 'submitted' } },
  decide: ({ data, doneAt, actor }) => {
    const refusal = onlineFromStaff(data.channel, actor);
    return refusal ? refuses(refusal) : concludes({ outcome: 'submitted', establishes: { ...applicationFacts(data), submissions: 1, submittedAt: doneAt } });
  },
});
