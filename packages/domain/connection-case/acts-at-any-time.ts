import { answerComplaint, complain } from '../complaints/complain.ts';
import { answerCoordination, closeCoordination, coordinate } from '../coordination/coordinate.ts';
import { answerUrging, closeUrging, urge } from '../coordination/urge.ts';
import type { AnyAct } from '../kernel/act.ts';
import { approveSuspension } from '../suspension/approve-suspension.ts';
import { approveTermination, requestTermination } from '../termination/terminate-case.ts';
import { approveTimeCorrection, correctTime } from '../oversight/correct-time.ts';
import { changeApplication } from '../change-application/change-application.ts';
import { handInPapers } from '../acceptance/hand-in-papers.ts';
import { keepSuspension, resumeCase } from '../suspension/resume-case.ts';
import { moveToVersion } from '../oversight/move-to-version.ts';
import { offerEnergyService } from '../energy-services/offer-energy-service.ts';
import { requestSuspension } from '../suspension/request-suspension.ts';
import { takeOverCase, transferManager } from '../managers/transfer-manager.ts';

/** What may be done at any time, beside the steps. */
export const actsAtAnyTime: readonly AnyAct[] = [
  handInPapers, changeApplication,
  requestSuspension, approveSuspension, keepSuspension, resumeCase,
  requestTermination, approveTermination,
  transferManager, takeOverCase, correctTime, approveTimeCorrection,
  urge, answerUrging, closeUrging, coordinate, answerCoordination, closeCoordination,
  complain, answerComplaint, offerEnergyService, moveToVersion,
];
