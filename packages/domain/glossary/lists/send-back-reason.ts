import { list } from '../list.ts';

/** 退回原因. */
export const sendBackReasons = list('send-back-reason', {
  'capacity-short': { zh: '电源点容量不足', en: 'Source short of capacity' },
  'voltage-unsuited': { zh: '供电电压不合理', en: 'Unsuited supply voltage' },
  'route-not-feasible': { zh: '路径不可行', en: 'Route not feasible' },
  'metering-unsuited': { zh: '计量方式不当', en: 'Unsuited way of metering' },
  'ratio-differs': { zh: '变比/精度不符', en: 'Ratio or accuracy not right' },
  'tariff-wrong': { zh: '电价类别有误', en: 'Wrong tariff class' },
  'power-factor-wrong': { zh: '力调标准有误', en: 'Wrong power-factor standard' },
  'fee-ground': { zh: '收费依据不足', en: 'Fee without sufficient ground' },
  'boundary-unclear': { zh: '分界点不清', en: 'Boundary point not clear' },
  'investment-wrong': { zh: '投资界面有误', en: 'Wrong investment boundary' },
  'papers-incomplete': { zh: '资料不全', en: 'Papers incomplete' },
  'survey-untrue': { zh: '勘查信息不实', en: 'Survey not true to the site' },
  'signature-missing': { zh: '缺签字', en: 'Signature missing' },
  format: { zh: '格式错误', en: 'Wrong form' },
  other: { zh: '其他', en: 'Other' },
});
