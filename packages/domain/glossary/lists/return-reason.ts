import { list } from '../list.ts';

/** 退回原因: department to drafter (forms.md, Lists). */
export const returnReasons = list('return-reason', {
  'source-capacity': { zh: '电源点容量不足', en: 'Source point short of capacity' },
  'supply-voltage': { zh: '供电电压不合理', en: 'Supply voltage unsuitable' },
  route: { zh: '路径不可行', en: 'Route not feasible' },
  'metering-mode': { zh: '计量方式不当', en: 'Way of metering unsuitable' },
  'ratio-accuracy': { zh: '变比/精度不符', en: 'Ratio or accuracy wrong' },
  'tariff-class': { zh: '电价类别有误', en: 'Tariff class wrong' },
  'power-factor': { zh: '力调标准有误', en: 'Power-factor standard wrong' },
  'fee-ground': { zh: '收费依据不足', en: 'Fee without sufficient ground' },
  'boundary-unclear': { zh: '分界点不清', en: 'Boundary unclear' },
  'investment-boundary': { zh: '投资界面有误', en: 'Investment boundary wrong' },
  'papers-missing': { zh: '资料不全', en: 'Papers missing' },
  'survey-untrue': { zh: '勘查信息不实', en: 'Survey does not match the site' },
  'signature-missing': { zh: '缺签字', en: 'Signature missing' },
  'wrong-form': { zh: '格式错误', en: 'Wrong format' },
  other: { zh: '其他', en: 'Other' },
});
