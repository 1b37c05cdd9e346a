import { acceptApplication } from '../acceptance/accept-application.ts';
import type { AnyAct } from '../kernel/act.ts';
import { assignManagers } from '../assignment/assign-managers.ts';
import { beginSurveyWait, endSurveyWait } from '../site-survey/survey-wait.ts';
import { bookSurvey, chooseSurveyTime, rebookSurvey } from '../site-survey/choose-survey-time.ts';
import { declineAssignment, signForAssignment } from '../assignment/sign-for-assignment.ts';
import { offerSurveyTimes } from '../site-survey/offer-survey-times.ts';
import { recordSurvey } from '../site-survey/record-survey.ts';
import { resubmitApplication } from '../acceptance/resubmit-application.ts';
import { returnSurvey, signSurvey } from '../site-survey/sign-survey.ts';
import { reviewSupplyRefusal } from '../site-survey/review-supply-refusal.ts';
import { submitApplication } from '../acceptance/submit-application.ts';

/** From the application to the survey, in the order of the process; of a step what it is for comes first. */
export const actsToSurvey: readonly AnyAct[] = [
  submitApplication, resubmitApplication, acceptApplication,
  assignManagers, signForAssignment, declineAssignment,
  offerSurveyTimes, chooseSurveyTime, bookSurvey,
  recordSurvey, signSurvey, returnSurvey, rebookSurvey, beginSurveyWait, endSurveyWait, reviewSupplyRefusal,
];
