import { adoptReviewConditions } from '../supply-scheme/adopt-review-conditions.ts';
import type { AnyAct } from '../kernel/act.ts';
import { askForExtension, grantExtension } from '../supply-scheme/extend-scheme.ts';
import { confirmScheme } from '../supply-scheme/confirm-scheme.ts';
import { draftScheme } from '../supply-scheme/draft-scheme.ts';
import { handInAccessDesign } from '../supply-scheme/hand-in-access-design.ts';
import { makeAccessScheme } from '../supply-scheme/make-access-scheme.ts';
import { makeMeteringScheme } from '../supply-scheme/make-metering-scheme.ts';
import { makeTariffScheme } from '../supply-scheme/make-tariff-scheme.ts';
import { objectToScheme } from '../supply-scheme/object-to-scheme.ts';
import { replyScheme } from '../supply-scheme/reply-scheme.ts';
import { returnSchemePart } from '../supply-scheme/return-scheme-part.ts';
import { reviewAccessDesign } from '../supply-scheme/review-access-design.ts';
import { reviewScheme } from '../supply-scheme/review-scheme.ts';
import { signScheme } from '../supply-scheme/sign-scheme.ts';

/** The scheme, the fees, the firms and the customer's works up to the completion inspection, in the order of the process. */
export const actsOfTheScheme: readonly AnyAct[] = [
  handInAccessDesign, reviewAccessDesign, makeAccessScheme, makeMeteringScheme, makeTariffScheme,
  draftScheme, signScheme, returnSchemePart, reviewScheme, adoptReviewConditions,
  replyScheme, confirmScheme, objectToScheme, askForExtension, grantExtension,
];
