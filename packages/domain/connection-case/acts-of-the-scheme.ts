import { adoptReviewConditions } from '../supply-scheme/adopt-review-conditions.ts';
import type { AnyAct } from '../kernel/act.ts';
import { askForExtension, grantExtension } from '../supply-scheme/extend-scheme.ts';
import { checkCompletionReport } from '../completion-inspection/check-completion-report.ts';
import { checkContractor, checkAddedContractor } from '../customer-works/check-contractor.ts';
import { checkDesignCompleteness } from '../design-review/check-design-completeness.ts';
import { completeCustomerWorks, trackCustomerWorks } from '../customer-works/track-customer-works.ts';
import { concludeDesignReview } from '../design-review/conclude-design-review.ts';
import { confirmScheme } from '../supply-scheme/confirm-scheme.ts';
import { draftScheme } from '../supply-scheme/draft-scheme.ts';
import { giveDesignOpinion } from '../design-review/give-design-opinion.ts';
import { expireScheme } from '../supply-scheme/expire-scheme.ts';
import { handInAccessDesign } from '../supply-scheme/hand-in-access-design.ts';
import { makeAccessScheme } from '../supply-scheme/make-access-scheme.ts';
import { makeMeteringScheme } from '../supply-scheme/make-metering-scheme.ts';
import { makeTariffScheme } from '../supply-scheme/make-tariff-scheme.ts';
import { nameContractor, addContractor } from '../customer-works/name-contractor.ts';
import { objectToScheme } from '../supply-scheme/object-to-scheme.ts';
import { recallExemption } from '../interim-inspection/recall-exemption.ts';
import { recordCompletionInspection } from '../completion-inspection/record-completion-inspection.ts';
import { recordInterimInspection } from '../interim-inspection/record-interim-inspection.ts';
import { recordPayment } from '../fees/record-payment.ts';
import { replyScheme } from '../supply-scheme/reply-scheme.ts';
import { requestInterimInspection } from '../interim-inspection/request-interim-inspection.ts';
import { returnSchemePart } from '../supply-scheme/return-scheme-part.ts';
import { reviewAccessDesign } from '../supply-scheme/review-access-design.ts';
import { reviewDesignChange, submitDesignChange } from '../design-review/change-design.ts';
import { reviewScheme } from '../supply-scheme/review-scheme.ts';
import { setFees } from '../fees/set-fees.ts';
import { signCompletionInspection } from '../completion-inspection/sign-completion-inspection.ts';
import { signScheme } from '../supply-scheme/sign-scheme.ts';
import { submitCompletionReport } from '../completion-inspection/submit-completion-report.ts';
import { submitDesign } from '../design-review/submit-design.ts';

/** The scheme, the fees, the firms and the customer's works up to the completion inspection, in the order of the process. */
export const actsOfTheScheme: readonly AnyAct[] = [
  handInAccessDesign, reviewAccessDesign, makeAccessScheme, makeMeteringScheme, makeTariffScheme,
  draftScheme, signScheme, returnSchemePart, reviewScheme, adoptReviewConditions,
  replyScheme, confirmScheme, objectToScheme, askForExtension, grantExtension, expireScheme,
  setFees, recordPayment,
  nameContractor, checkContractor, addContractor, checkAddedContractor, trackCustomerWorks, completeCustomerWorks,
  submitDesign, checkDesignCompleteness, giveDesignOpinion, concludeDesignReview, submitDesignChange, reviewDesignChange,
  requestInterimInspection, recordInterimInspection, recallExemption,
  submitCompletionReport, checkCompletionReport, recordCompletionInspection, signCompletionInspection,
];
