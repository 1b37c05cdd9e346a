import { list } from '../list.ts';

/** 超期原因 (forms.md, Lists). */
export const overdueCauses = list('overdue-cause', {
  'late-assignment': { zh: '派工延误', en: 'Assignment delayed' },
  'no-appointment': { zh: '勘查预约未果', en: 'No appointment for the survey' },
  'scheme-drafting': { zh: '方案编制', en: 'Drafting of the scheme' },
  countersign: { zh: '会签延误（部门）', en: 'Countersigning delayed by a department' },
  'customer-papers': { zh: '客户资料', en: 'Customer’s papers' },
  'review-staff': { zh: '审图人员', en: 'No reviewer of drawings' },
  'inspection-staff': { zh: '检查人员', en: 'No inspector' },
  'contract-countersign': { zh: '合同会签', en: 'Countersigning of the contract' },
  'meter-stock': { zh: '表计、互感器缺货', en: 'Meters or transformers out of stock' },
  'outage-plan': { zh: '停送电计划', en: 'Outage plan' },
  materials: { zh: '物资', en: 'Materials' },
  permits: { zh: '手续', en: 'Permits' },
  contractor: { zh: '施工单位', en: 'Contractor' },
  'blocked-site': { zh: '阻工补偿', en: 'Blocked site, compensation' },
  weather: { zh: '天气冻土', en: 'Weather, frozen ground' },
  'system-fault': { zh: '系统故障', en: 'System fault' },
  customer: { zh: '客户原因', en: 'Customer' },
  other: { zh: '其他', en: 'Other' },
});
