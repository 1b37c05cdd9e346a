import { agreePlan, changePlan } from '../energisation-plan/agree-plan.ts';
import { answerPlan } from '../energisation-plan/answer-plan.ts';
import type { AnyAct } from '../kernel/act.ts';
import { approveOutagePlan } from '../outage-plan/approve-outage-plan.ts';
import { approveStartUpPlan } from '../dispatch-preparation/approve-start-up-plan.ts';
import { archiveDossier } from '../dossier/archive-dossier.ts';
import { bringTerminalOnline, installMeters, reportCabinet } from '../metering/install-meters.ts';
import { checkBillingFile } from '../dossier/check-billing-file.ts';
import { countersignContract } from '../supply-contract/countersign-contract.ts';
import { draftContract } from '../supply-contract/draft-contract.ts';
import { energise } from '../energisation/energise.ts';
import { energiseLv } from '../low-voltage/energise-lv.ts';
import { fileOutagePlan } from '../outage-plan/file-outage-plan.ts';
import { finishExternalWorks } from '../low-voltage/finish-external-works.ts';
import { giveSettingData } from '../dispatch-preparation/give-setting-data.ts';
import { issueSettings } from '../dispatch-preparation/issue-settings.ts';
import { postponeEnergisation } from '../energisation/postpone-energisation.ts';
import { proposePlan } from '../energisation-plan/propose-plan.ts';
import { putContractInForce } from '../supply-contract/put-contract-in-force.ts';
import { rate, recordCall } from '../visit-back/rate.ts';
import { receiveDossier } from '../dossier/receive-dossier.ts';
import { replyLvScheme } from '../low-voltage/reply-lv-scheme.ts';
import { sendContract } from '../supply-contract/send-contract.ts';
import { signContract } from '../supply-contract/sign-contract.ts';
import { visitSite } from '../visit-back/visit-site.ts';

/** Dispatch preparation, contract, meters, plans, energisation, visit-back, dossier; and the low-voltage steps, in the order of the process. */
export const actsToArchive: readonly AnyAct[] = [
  giveSettingData, issueSettings, approveStartUpPlan,
  draftContract, countersignContract, sendContract, signContract, putContractInForce,
  installMeters, bringTerminalOnline, reportCabinet,
  proposePlan, answerPlan, agreePlan, changePlan, fileOutagePlan, approveOutagePlan,
  replyLvScheme, finishExternalWorks, energiseLv,
  energise, postponeEnergisation,
  visitSite, rate, recordCall,
  checkBillingFile, archiveDossier, receiveDossier,
];
