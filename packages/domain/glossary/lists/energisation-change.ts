import { list } from '../list.ts';

/** 接电变更 / 推迟原因. */
export const energisationChanges = list('energisation-change', {
  'customer-works': { zh: '客户工程未完', en: 'Customer’s works not finished' },
  'customer-wish': { zh: '客户要求', en: 'Customer’s wish' },
  'works-not-commissioned': { zh: '配套未投运', en: 'Supporting works not in service' },
  'outage-plan-changed': { zh: '停送电计划调整', en: 'Outage plan changed' },
  weather: { zh: '天气', en: 'Weather' },
  'supply-guard': { zh: '保电', en: 'Secured supply' },
  'defect-open': { zh: '缺陷未消', en: 'Defects not put right' },
  'contract-unsigned': { zh: '合同未签', en: 'Contract not signed' },
  'fees-open': { zh: '费用未结', en: 'Fees not settled' },
  'meter-missing': { zh: '表计未装', en: 'Meter not installed' },
  'upstream-grid': { zh: '上级电网', en: 'Upstream grid' },
});
