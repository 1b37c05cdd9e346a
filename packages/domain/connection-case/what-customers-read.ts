/**
 * What of a recorded act is addressed to the customer: the named fields, or everything on the form but those of `but`.
 * `after`: a draft is told once an event of this type follows it, and of several drafts the one that was sent (`each`: all of them).
 * `silent`: how the act ended is not the customer's to know yet.
 */
export type Addressed = {
  readonly fields?: readonly string[];
  readonly but?: readonly string[];
  readonly after?: string;
  readonly each?: true;
  readonly silent?: true;
};

const only = (...fields: readonly string[]): Addressed => ({ fields });
const meters = ['meters', 'cts', 'vts', 'multiplier', 'seals'];
const firmChecked = only('role', 'firm', 'licenceKind', 'licenceNo', 'grade', 'result', 'opinion');

/**
 * The utility's own acts that speak to the customer (A4 一次性告知, A6 one reply, 条例 on being told). An act that is not here is inner
 * business: schemes in the making, reviews, countersigning, urging between departments, reasons for an assignment.
 */
export const addressedToCustomers: { readonly [event: string]: Addressed } = {
  'application-judged': only('paperChecks', 'result', 'refusalGround', 'refusalLaw', 'refusalRemedy', 'acceptedAt', 'supplyKind', 'noticeWay', 'receiverName', 'opinion'),
  'managers-assigned': only('customerManager', 'projectManager'),
  'survey-times-offered': only('offers', 'attendees'),
  'survey-booked': only('chosen', 'firstOffered', 'askedLater', 'attendees'),
  'survey-rebooked': only('chosen', 'reason', 'askedLater'),
  'survey-recorded': {
    silent: true,
    fields: [
      'arrivedAt', 'leftAt', 'place', 'customerRep', 'approvedCapacityKva', 'capacityReason', 'transformersKept', 'loadClass', 'loadNature', 'securityLoadKw', 'ownSupplies',
      'parallelGeneration', 'receivingPoint', 'receivingPlace', 'meteringPlace', 'meteringSide', 'customerSignature',
    ],
  },
  'access-design-reviewed': only('result', 'reviewOpinion', 'reviewFiles', 'points'),
  'scheme-drafted': { but: ['changeReason', 'changeWords', 'voidsSignatures', 'attachments'], after: 'scheme-replied' },
  'scheme-replied': only('replyWay', 'delivery'),
  'scheme-expired': {},
  'extension-decided': only('result', 'extendTo'),
  'fees-set': only('feeRows', 'noticeNo', 'dueDate'),
  'payment-recorded': only('refund', 'amountYuan', 'payWay', 'receivedAt', 'receiptNo', 'refundReason'),
  'contractor-checked': firmChecked,
  'added-contractor-checked': firmChecked,
  'design-completeness-checked': only('complete', 'sealSeen', 'gaps'),
  'design-opinion-given': { fields: ['checks'], after: 'design-review-concluded', each: true },
  'design-review-concluded': only('result', 'stampNo', 'stampedDrawings', 'opinion'),
  'design-change-reviewed': only('result', 'gaps', 'stampNo'),
  'interim-inspection-recorded': only('appointment', 'parts', 'inspectors', 'firmsOnSite', 'checklist', 'coveredParts', 'rectified', 'defects', 'result', 'opinion', 'signatureCustomer'),
  'exemption-recalled': only('reason'),
  'completion-report-checked': only('complete', 'gaps', 'opinion'),
  'completion-inspection-recorded': only(
    'appointment', 'inspectors', 'firmsOnSite', 'checklist', 'interlockProven', 'emergencySupplyProven', 'temporarySupply', 'rectified', 'defects', 'assetOwnership', 'result', 'opinion', 'signatureCustomer'),
  'settings-issued': only('names', 'settingSheetNo', 'issuedAt', 'sheets'),
  'start-up-plan-approved': only('setAt', 'dispatchAgreementNo', 'agreement', 'startPlan'),
  'contract-drafted': { but: ['templateVersion', 'attachments'], after: 'contract-sent' },
  'contract-sent': only('sentWay', 'note'),
  'contract-put-in-force': only('sealedCopy'),
  'meters-installed': only(...meters),
  'energisation-plan-agreed': only('agreedDate'),
  'energisation-plan-changed': only('agreedDate'),
  'lv-scheme-replied': { but: ['transformer', 'transformerLoadRate', 'openCapacityKw', 'capacityShort', 'worksTransformerKva', 'worksOutline', 'opinion', 'photos', 'attachments'] },
  'external-works-finished': only('doneOn'),
  'lv-energised': only('contractNo', 'contract', 'meters', 'seals', 'energisedAt', 'rcdReminder', 'customerSignature'),
  energised: only('energisedAt', 'transformersOn', 'startReadings', 'customerSignature'),
  'energisation-postponed': only('reason', 'newDate'),
  'site-visited-back': only('siteVisitAt', 'loadNow', 'meterOk', 'hiddenDangers', 'advice', 'customerSignature'),
  'visit-back-called': { but: ['giveUp', 'callResult', 'attachments'] },
  'suspension-judged': only('result'),
  'case-resumed': {},
  'termination-judged': only('result'),
  'manager-transferred': only('line', 'toManager'),
  'complaint-answered': only('found', 'justified', 'answer'),
  'energy-service-offered': only('service', 'benefit', 'next'),
  'step-exempted': {},
};

/** Acts of the customer that a manager may record for him on the strength of his signed paper; they stay his own. */
export const onHisPaper: ReadonlySet<string> = new Set([
  'contract-signed-by-customer', 'application-changed', 'papers-handed-in', 'extension-asked-for', 'customer-works-completed', 'termination-requested', 'setting-data-given',
]);
