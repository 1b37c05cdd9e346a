import { list } from '../list.ts';

/** 挂起原因. On whose account each runs is a rule of regulation/suspension-reasons.json. */
export const suspensionReasons = list('suspension-reason', {
  'customer-asks': { zh: '客户要求暂缓', en: 'Customer requests postponement' },
  'customer-project-stopped': { zh: '客户项目停建缓建', en: 'Customer’s project stopped or delayed' },
  'customer-funds': { zh: '客户资金原因', en: 'Customer funding' },
  'customer-need-open': { zh: '客户变更需求待定', en: 'Customer’s change pending' },
  'customer-absent': { zh: '客户未按约到场', en: 'Customer not present as agreed' },
  'customer-papers-late': { zh: '客户逾期未补资料', en: 'Customer’s papers overdue' },
  'customer-works-not-ready': { zh: '客户受电工程未具备条件', en: 'Customer’s works not ready' },
  'customer-permits': { zh: '客户侧手续未办结', en: 'Customer’s permits not complete' },
  'customer-access-design': { zh: '客户委托接入系统设计', en: 'Access design commissioned by the customer' },
  'breach-open': { zh: '违约用电、窃电待处理', en: 'Breach or theft not settled' },
  arrears: { zh: '欠费未清', en: 'Arrears' },
  'land-dispute': { zh: '产权、用地纠纷', en: 'Dispute over property or land' },
  obstruction: { zh: '阻工', en: 'Works obstructed' },
  'government-plan': { zh: '政府规划调整', en: 'Change of the government’s plan' },
  'government-permit': { zh: '政府手续（客户委托或第三方原因）', en: 'Government permit (customer’s or third party’s cause)' },
  'stop-order': { zh: '文物、环保停工令', en: 'Stop order (relics, environment)' },
  disaster: { zh: '自然灾害、疫情管控', en: 'Disaster, epidemic control' },
  'extreme-weather': { zh: '极端天气（黄色以上预警）', en: 'Extreme weather (yellow warning or above)' },
  'grid-restricted': { zh: '电网受限', en: 'Grid restricted' },
  'works-not-ready': { zh: '配套工程未完', en: 'Supporting works not finished' },
  'materials-late': { zh: '物资未到', en: 'Materials not arrived' },
  'outage-not-planned': { zh: '停电计划未排', en: 'Outage not planned' },
  staff: { zh: '人员', en: 'Staff' },
  'system-fault': { zh: '系统故障', en: 'System fault' },
});
