import type { AnyAct } from '../kernel/act.ts';
import { acceptWorks } from '../works-acceptance/accept-works.ts';
import { approveFeasibility } from '../feasibility/approve-feasibility.ts';
import { archiveProject } from '../settlement/archive-project.ts';
import { cancelProject } from './cancel-project.ts';
import { closeMaterials } from '../materials/close-materials.ts';
import { closePermits } from '../permits/close-permits.ts';
import { commissionWorks } from '../commissioning/commission-works.ts';
import { decideProposal } from '../proposal/decide-proposal.ts';
import { finishConstruction } from '../construction/finish-construction.ts';
import { inspectSite } from '../construction/inspect-site.ts';
import { liftStopWork, stopWork } from '../construction/stop-work.ts';
import { linkCase, unlinkCase } from './link-cases.ts';
import { promiseCommissioningDate } from './promise-date.ts';
import { moveToVersion } from '../oversight/move-to-version.ts';
import { projectThreads } from '../coordination/on-project.ts';
import { proposeProject } from '../proposal/propose-project.ts';
import { raiseNeed, signNeed } from '../proposal/raise-need.ts';
import { recheckFindings } from '../construction/recheck-findings.ts';
import { recordMaterials } from '../materials/record-materials.ts';
import { recordPermits } from '../permits/record-permits.ts';
import { reportProgress } from '../construction/report-progress.ts';
import { settleProject } from '../settlement/settle-project.ts';
import { signWorksContract } from '../construction/sign-works-contract.ts';
import { startConstruction } from '../construction/start-construction.ts';
import { submitFeasibility } from '../feasibility/submit-feasibility.ts';
import { witnessConcealedPart } from '../construction/witness-concealed-part.ts';

/** Everything that can be done on a grid project, in the order of the process; acts at any time stand last. */
export const projectActs: readonly AnyAct[] = [
  raiseNeed, signNeed, proposeProject, decideProposal, submitFeasibility, approveFeasibility,
  recordPermits, closePermits, recordMaterials, closeMaterials, signWorksContract, startConstruction,
  reportProgress, inspectSite, recheckFindings, stopWork, liftStopWork, witnessConcealedPart, finishConstruction,
  acceptWorks, commissionWorks, settleProject, archiveProject,
  promiseCommissioningDate, linkCase, unlinkCase, cancelProject,
  ...projectThreads, { ...moveToVersion, command: 'move-to-version-on-project' },
];
