import { form } from '../kernel/form.ts';
import { surveyFields } from './survey-fields.ts';
import { surveyFindings } from './check-survey.ts';

/** 现场勘查单 (forms.md 5): the whole sheet, filled by the customer manager, signed by both managers. */
export const surveyForm = form({
  code: 'site-survey',
  title: { zh: '现场勘查', en: 'Site survey' },
  paper: 'survey-sheet',
  fields: surveyFields,
  groups: [
    { title: { zh: '到场', en: 'On site' }, fields: ['arrivedAt', 'leftAt', 'place', 'placeReason', 'people', 'customerRep'] },
    { title: { zh: '核对', en: 'Against the application' }, fields: ['verified', 'approvedCapacityKva', 'capacityReason', 'transformersKept', 'supplyKind', 'supplyKindReason', 'grade', 'gradeGround', 'markSpecial', 'markReason'] },
    { title: { zh: '负荷', en: 'Load' }, fields: ['loadClass', 'loadNature', 'securityLoadKw', 'ownSupplies', 'parallelGeneration'] },
    { title: { zh: '原有装置', en: 'Existing equipment' }, fields: ['oldMetering', 'breachFound', 'breachReportNo'] },
    { title: { zh: '电源点', en: 'Sources' }, fields: ['sources', 'receivingPoint', 'receivingPlace', 'stationKind', 'dispatchControlled', 'meteringPlace', 'meteringSide'] },
    { title: { zh: '投资与配套工程', en: 'Investment and works' }, fields: ['inUrbanLand', 'investor', 'investorWords', 'worksNeeded', 'worksKind', 'worksOutline', 'permitsExpected'] },
    { title: { zh: '结论', en: 'Conclusion' }, fields: ['supplyConclusion', 'noSupplyReason', 'noSupplyMissing', 'noSupplyUntil', 'transitionalKva', 'restrictionApprovedBy', 'adviceSeen', 'opinion'] },
    { title: { zh: '影像与签字', en: 'Photos and signatures' }, fields: ['sketch', 'photos', 'signature', 'disciplineSignatures', 'customerRefusesToSign', 'customerSignature', 'refusalNote', 'attachments', 'lateEntryReason', 'overdueCause', 'overdueNote', 'overdueAccount'] },
  ],
  phrases: [
    { zh: '经现场勘查，具备供电条件，由拟定电源点供电，无需新建配套工程。', en: 'Site survey done: supply is possible from the proposed source point; no grid works are needed.' },
    { zh: '现有线路容量受限，需实施配套工程后供电。', en: 'The existing line is short of capacity; grid works are needed before supply.' },
    { zh: '现场与申请不符：', en: 'The site differs from the application: ' },
    { zh: '发现违约用电嫌疑，移交用检，暂缓办理。', en: 'Breach suspected; passed to inspection, the case is on hold.' },
  ],
  check: (data, facts) => surveyFindings(data, facts),
});
