import type { BusinessDate, Instant } from '../kernel/instant.ts';
import type { Decimal } from '../kernel/decimal.ts';
import type { Id } from '../kernel/ids.ts';
import type { AccessPart, MeteringPart, TariffPart } from './scheme-parts.ts';
import type { OpenDefect } from './inspection-checks.ts';
import type { Personal, Sealed } from '../kernel/personal.ts';

type Name = Personal | Sealed;

/**
 * The facts of a connection case that acts establish and other rooms may need: the only words in which rooms speak of a case.
 * A fact that a flow of the process asks for is spelled as in the BPMN (kebab-case, boolean); all others are camelCase.
 */
export type CaseFacts = {
  // application
  readonly businessType?: string;
  readonly channel?: string;
  readonly customerKind?: string;
  readonly customerName?: Name;
  readonly supplyAddress?: Name;
  readonly agentName?: Name;
  readonly contactName?: Name;
  readonly contactPhone?: Name;
  readonly email?: Name;
  readonly region?: string;
  readonly requestedVoltage?: string;
  readonly supplyMode?: string;
  readonly requestedCapacityKva?: Decimal;
  readonly wantedDate?: BusinessDate;
  readonly tempUntil?: BusinessDate;
  readonly usageClass?: string;
  readonly loadNature?: readonly string[];
  readonly securityLoadKw?: Decimal;
  readonly hasOwnSupply?: boolean;
  readonly accountNo?: string;
  readonly creditCode?: string;
  readonly industry?: string;
  readonly siteProof?: string;
  readonly currentCapacityKva?: Decimal;
  readonly totalCapacityKva?: Decimal;
  readonly requestedLoadKw?: Decimal;
  readonly peakLoadKw?: Decimal;
  readonly agentScope?: readonly string[];
  readonly agentUntil?: BusinessDate;
  readonly submittedAt?: Instant;
  readonly submissions?: number;
  // acceptance
  readonly acceptedAt?: Instant;
  readonly regime?: string;
  readonly supplyKind?: 'lv' | 'hv-single' | 'hv-dual';
  readonly promisedPapers?: readonly { readonly paper: string; readonly due: BusinessDate; readonly byStep?: string }[];
  /** Gaps told so far, as `paper:kind`; a later return that names another needs the lead's approval. */
  readonly gapsTold?: readonly string[];
  readonly returns?: number;
  readonly lateGaps?: number;
  readonly arrearsYuan?: Decimal;
  readonly breachOpen?: boolean;
  readonly gradeProposed?: string;
  // assignment
  readonly customerManager?: Id;
  readonly projectManager?: Id;
  readonly customerDeputy?: Id;
  readonly projectDeputy?: Id;
  // survey
  readonly surveyAt?: Instant;
  /** The customer asked for a later survey: from here until `surveyAt` the days are his. */
  readonly surveyWaitsFrom?: Instant;
  readonly surveyedAt?: Instant;
  readonly approvedCapacityKva?: Decimal;
  /** The highest voltage of the sources, kV. */
  readonly supplyVoltage?: string;
  readonly transitionalKva?: Decimal;
  readonly grade?: string;
  readonly ordinary?: boolean;
  readonly 'works-needed'?: boolean;
  readonly 'access-design-needed'?: boolean;
  readonly 'dispatch-preparation-needed'?: boolean;
  /** Works on the grid's side are needed: a grid project is raised. External works of low voltage alone do not raise one. */
  readonly gridWorks?: boolean;
  readonly approvedLoadKw?: Decimal;
  readonly investSide?: string;
  readonly specialLoad?: boolean;
  readonly worksKind?: string;
  readonly worksOutline?: string;
  readonly sourcesCount?: number;
  // the three schemes
  readonly 'access-scheme-valid'?: boolean;
  readonly 'metering-scheme-valid'?: boolean;
  readonly 'tariff-scheme-valid'?: boolean;
  readonly 'access-design-passed'?: boolean;
  readonly accessDesignReturned?: boolean;
  readonly accessPart?: AccessPart;
  readonly meteringPart?: MeteringPart;
  readonly tariffPart?: TariffPart;
  readonly schemeVersion?: number;
  readonly schemeValidMonths?: number;
  readonly schemeReplied?: boolean;
  readonly repliedVersion?: number;
  readonly schemeExtensions?: number;
  readonly schemeApprovedAt?: Instant;
  readonly repliedAt?: Instant;
  /** The day of the reply in the unit's zone. */
  readonly repliedOn?: BusinessDate;
  readonly schemeConfirmedAt?: Instant;
  readonly schemeValidUntil?: BusinessDate;
  readonly ownershipBoundary?: string;
  readonly ctRatio?: string;
  readonly feesDueYuan?: Decimal;
  readonly feesSettledAt?: Instant;
  // the customer's own works
  /** An exempt step was called back by hand: the regime exempts this case no more. */
  readonly exemptionRecalled?: boolean;
  readonly 'contractors-checked'?: boolean;
  readonly ownChoiceSigned?: boolean;
  readonly contractors?: readonly { readonly role: string; readonly name: string; readonly creditCode: string; readonly maxKv: Decimal; readonly validTo: BusinessDate }[];
  readonly expectedCompletion?: BusinessDate;
  readonly designPassedAt?: Instant;
  readonly designHasOpenPoints?: boolean;
  readonly designOpenPoints?: readonly { readonly no: string; readonly discipline: string; readonly words: string }[];
  readonly interimPassedAt?: Instant;
  readonly interimHasDefects?: boolean;
  readonly interimDefects?: readonly OpenDefect[];
  readonly completionReportedAt?: Instant;
  readonly inspectionPassedAt?: Instant;
  readonly completionHasDefects?: boolean;
  readonly completionDefects?: readonly OpenDefect[];
  readonly blockingDefects?: number;
  /** Names and certificate numbers stay in the report; here only until when each certificate holds. */
  readonly electricians?: readonly { readonly validTo: BusinessDate }[];
  readonly interlockProven?: boolean;
  readonly emergencySupplyProven?: boolean;
  // at any time
  readonly changes?: number;
  /** Approved corrections of recorded times; the ledger keeps the wrong ones too. */
  readonly timeCorrections?: readonly { readonly recordNo: number; readonly right: string }[];
  readonly suspensions?: number;
  readonly suspendedUntil?: BusinessDate;
  readonly suspensionReason?: string;
  /** A hindrance on the utility's side: a mark only, the clock runs on. */
  readonly hindrance?: { readonly reason: string; readonly expectedEnd: BusinessDate };
  readonly terminatedAs?: string;
  readonly terminatedAt?: Instant;
  // towards energisation
  readonly dispatchReadyAt?: Instant;
  readonly contractNo?: string;
  readonly contractInForceAt?: Instant;
  readonly meterInstalledAt?: Instant;
  readonly terminalOnlineAt?: Instant;
  readonly agreedDate?: BusinessDate;
  readonly worksReadyDate?: BusinessDate;
  readonly outageApproved?: boolean;
  readonly outageWay?: string;
  readonly outageWindowFrom?: Instant;
  readonly noticeGivenAt?: Instant;
  readonly temporarySupplySettled?: boolean;
  readonly energisedAt?: Instant;
  readonly visitedBackAt?: Instant;
  readonly archivedAt?: Instant;
  readonly handedOverAt?: Instant;
};
