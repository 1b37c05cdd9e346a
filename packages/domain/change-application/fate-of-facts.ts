import type { CaseFacts } from '../glossary/case-facts.ts';

/**
 * What becomes of each fact when the need changes and step 5 begins anew: what was settled for the old need, from the survey to the gate, is
 * void; what the customer is and what was counted stays. A new fact does not compile until its fate stands here.
 */
const fate = {
  businessType: 'stays', channel: 'stays', customerKind: 'stays', customerName: 'stays', supplyAddress: 'stays', agentName: 'stays',
  contactName: 'stays', contactPhone: 'stays', email: 'stays', region: 'stays', requestedVoltage: 'stays', supplyMode: 'stays', requestedCapacityKva: 'stays',
  wantedDate: 'stays', tempUntil: 'stays', usageClass: 'stays', loadNature: 'stays', securityLoadKw: 'stays', hasOwnSupply: 'stays',
  accountNo: 'stays', creditCode: 'stays', industry: 'stays', siteProof: 'stays', currentCapacityKva: 'stays', totalCapacityKva: 'stays',
  requestedLoadKw: 'stays', peakLoadKw: 'stays', agentScope: 'stays', agentUntil: 'stays', submittedAt: 'stays', submissions: 'stays',
  acceptedAt: 'stays', regime: 'stays', supplyKind: 'stays', promisedPapers: 'stays', gapsTold: 'stays', returns: 'stays', lateGaps: 'stays',
  arrearsYuan: 'stays', breachOpen: 'stays', gradeProposed: 'stays', customerManager: 'stays', projectManager: 'stays', customerDeputy: 'stays',
  projectDeputy: 'stays', surveyAt: 'void', surveyWaitsFrom: 'void', surveyedAt: 'void', approvedCapacityKva: 'void', supplyVoltage: 'void',
  transitionalKva: 'void', grade: 'void', ordinary: 'void', 'works-needed': 'void', 'access-design-needed': 'void',
  'dispatch-preparation-needed': 'void', gridWorks: 'void', approvedLoadKw: 'void', investSide: 'void', specialLoad: 'stays', worksKind: 'void',
  worksOutline: 'void', sourcesCount: 'void', 'access-scheme-valid': 'void', 'metering-scheme-valid': 'void', 'tariff-scheme-valid': 'void',
  'access-design-passed': 'void', accessDesignReturned: 'void', accessPart: 'void', meteringPart: 'void', tariffPart: 'void', schemeVersion: 'stays',
  schemeValidMonths: 'void', schemeReplied: 'void', repliedVersion: 'void', schemeExtensions: 'void', schemeApprovedAt: 'void', repliedAt: 'void',
  repliedOn: 'void', schemeConfirmedAt: 'void', schemeValidUntil: 'void', ownershipBoundary: 'void', ctRatio: 'void', feesDueYuan: 'void',
  feesSettledAt: 'void', exemptionRecalled: 'void', 'contractors-checked': 'void', ownChoiceSigned: 'stays', contractors: 'void',
  expectedCompletion: 'void', designPassedAt: 'void', designHasOpenPoints: 'void', designOpenPoints: 'void', interimPassedAt: 'void',
  interimHasDefects: 'void', interimDefects: 'void', completionReportedAt: 'void', inspectionPassedAt: 'void', completionHasDefects: 'void',
  completionDefects: 'void', blockingDefects: 'void', electricians: 'void', interlockProven: 'void', emergencySupplyProven: 'void', changes: 'stays',
  timeCorrections: 'stays', suspensions: 'stays', suspendedUntil: 'stays', suspensionReason: 'stays', hindrance: 'stays', terminatedAs: 'stays',
  terminatedAt: 'stays', dispatchReadyAt: 'void', contractNo: 'void', contractInForceAt: 'void', meterInstalledAt: 'void', terminalOnlineAt: 'void',
  agreedDate: 'void', worksReadyDate: 'void', outageApproved: 'void', outageWay: 'void', outageWindowFrom: 'void', noticeGivenAt: 'void',
  temporarySupplySettled: 'void', energisedAt: 'stays', visitedBackAt: 'stays', archivedAt: 'stays', handedOverAt: 'stays',
} as const satisfies { readonly [fact in keyof Required<CaseFacts>]: 'stays' | 'void' };

/** Every void fact, established as null. */
export const voidedFacts: { readonly [fact: string]: null } = Object.fromEntries(Object.entries(fate).flatMap(([fact, becomes]) => (becomes === 'void' ? [[fact, null]] : [])));
