import * as after from './fillings/after-energisation.ts';
import * as anyTime from './fillings/at-any-time.ts';
import { acceptance, application, applicationAgain, papersHandedIn } from './fillings/application.ts';
import * as works from './fillings/customer-works.ts';
import type { Filling } from './given.ts';
import * as inspection from './fillings/inspections.ts';
import * as plan from './fillings/project-plan.ts';
import * as project from './fillings/project-works.ts';
import * as scheme from './fillings/scheme.ts';
import { accessScheme, meteringScheme, tariffScheme } from './fillings/scheme-parts.ts';
import * as survey from './fillings/survey.ts';
import * as power from './fillings/to-energisation.ts';

const nothing: Filling = () => ({});

/** How each act of a case is filled, in the order of the process. */
const caseFillings = {
  'submit-application': application, 'resubmit-application': applicationAgain, 'accept-application': acceptance, 'hand-in-papers': papersHandedIn,
  'assign-managers': survey.assignment, 'sign-for-assignment': survey.signedFor, 'decline-assignment': survey.declined,
  'offer-survey-times': survey.surveyOffer, 'choose-survey-time': survey.surveyChoice, 'book-survey': survey.surveyBooking, 'rebook-survey': survey.surveyRebooking, 'begin-survey-wait': nothing, 'end-survey-wait': nothing,
  'record-survey': survey.survey, 'sign-survey': survey.surveySigned, 'return-survey': survey.surveyReturned, 'review-supply-refusal': survey.supplyRefusal,
  'hand-in-access-design': scheme.accessDesign, 'review-access-design': scheme.accessDesignReview, 'make-access-scheme': accessScheme, 'make-metering-scheme': meteringScheme, 'make-tariff-scheme': tariffScheme,
  'draft-scheme': scheme.draft, 'sign-scheme': scheme.schemeSigned, 'return-scheme-part': scheme.partReturned, 'review-scheme': scheme.schemeReview, 'adopt-review-conditions': scheme.conditionsAdopted,
  'reply-scheme': scheme.reply, 'confirm-scheme': scheme.confirmation, 'object-to-scheme': scheme.objection, 'ask-for-extension': scheme.extensionAsked, 'grant-extension': scheme.extensionGranted, 'expire-scheme': nothing,
  'set-fees': works.fees, 'record-payment': works.payment,
  'name-contractor': works.contractorNamed, 'check-contractor': works.contractorChecked, 'add-contractor': works.contractorNamed, 'check-added-contractor': works.contractorChecked,
  'track-customer-works': works.worksTracked, 'complete-customer-works': works.worksCompleted,
  'submit-design': works.design, 'check-design-completeness': works.designCompleteness, 'give-design-opinion': works.designOpinion, 'conclude-design-review': works.designConclusion, 'submit-design-change': works.designChange, 'review-design-change': works.designChangeReview,
  'request-interim-inspection': inspection.interimRequest, 'record-interim-inspection': inspection.interimInspection, 'recall-exemption': works.exemptionRecalled,
  'submit-completion-report': inspection.completionReport, 'check-completion-report': inspection.completionCheck, 'record-completion-inspection': inspection.completionInspection, 'sign-completion-inspection': inspection.completionSigned,
  'give-setting-data': power.settingData, 'issue-settings': power.settingsIssued, 'approve-start-up-plan': power.startUpPlan,
  'draft-contract': power.contract, 'countersign-contract': power.contractCountersigned, 'send-contract': power.contractSent, 'sign-contract': power.contractSigned, 'put-contract-in-force': power.contractInForce,
  'install-meters': power.meters, 'bring-terminal-online': power.terminalOnline, 'report-cabinet': power.cabinet,
  'propose-energisation-plan': power.plan, 'answer-energisation-plan': power.planAnswer, 'agree-energisation-plan': power.planAgreed, 'change-energisation-plan': power.planChanged, 'file-outage-plan': power.outagePlan, 'approve-outage-plan': power.outageApproved,
  'reply-lv-scheme': after.lvScheme, 'finish-external-works': after.externalWorks, 'energise-lv': after.lvEnergisation, energise: power.energisation, 'postpone-energisation': power.postponed,
  'visit-site': after.siteVisit, rate: after.rating, 'record-visit-back-call': after.call, 'check-billing-file': after.billingFile, 'archive-dossier': after.archive, 'receive-dossier': after.handover,
  'change-application': anyTime.change, 'request-suspension': anyTime.suspensionAsked, 'approve-suspension': anyTime.suspensionJudged, 'keep-suspension': anyTime.suspensionKept, 'resume-case': anyTime.resumed,
  'request-termination': anyTime.terminationAsked, 'approve-termination': anyTime.terminationJudged, 'transfer-manager': anyTime.transfer, 'take-over-case': anyTime.takenOver, 'correct-time': anyTime.timeCorrection, 'approve-time-correction': anyTime.timeCorrected,
  urge: anyTime.urging, 'answer-urging': anyTime.urgingAnswered, 'close-urging': anyTime.urgingClosed, coordinate: anyTime.coordination, 'answer-coordination': anyTime.coordinationAnswered, 'close-coordination': anyTime.coordinationJudged,
  complain: anyTime.complaint, 'answer-complaint': anyTime.complaintAnswered, 'offer-energy-service': anyTime.energyService,
} as const satisfies { readonly [command: string]: Filling };

/** How each act of a grid project is filled. */
const projectFillings = {
  'raise-need': plan.need, 'sign-need': plan.needSigned, 'propose-project': plan.proposal, 'decide-proposal': plan.proposalDecided, 'submit-feasibility': plan.feasibility, 'approve-feasibility': plan.feasibilityApproved,
  'record-permits': plan.permits, 'close-permits': plan.permitsClosed, 'record-materials': plan.materials, 'close-materials': plan.materialsClosed, 'sign-works-contract': project.worksContract, 'start-construction': project.started,
  'report-progress': project.progress, 'inspect-site': project.siteInspected, 'recheck-findings': project.rechecked, 'stop-work': project.stopped, 'lift-stop-work': project.lifted, 'witness-concealed-part': project.concealed, 'finish-construction': project.finished,
  'accept-works': project.accepted, 'commission-works': project.commissioned, 'settle-project': project.settlement, 'archive-project': project.projectArchive,
  'promise-commissioning-date': project.promised, 'link-case': project.caseLinked, 'unlink-case': project.caseUnlinked, 'cancel-project': project.cancelled,
  'urge-on-project': anyTime.urging, 'answer-urging-on-project': anyTime.urgingAnswered, 'close-urging-on-project': anyTime.urgingClosed,
  'coordinate-on-project': anyTime.coordination, 'answer-coordination-on-project': anyTime.coordinationAnswered, 'close-coordination-on-project': anyTime.coordinationJudged,
} as const satisfies { readonly [command: string]: Filling };

const fillings: { readonly [command: string]: Filling } = { ...caseFillings, ...projectFillings };

/** The commands that stories may name. */
export type Command = keyof typeof caseFillings | keyof typeof projectFillings;

/** Throws a fault for a command that nobody has written a filling for. */
export function fillingOf(command: string): Filling {
  const found = fillings[command];
  if (!found) throw new Error(`no filling for ${command}`);
  return found;
}
