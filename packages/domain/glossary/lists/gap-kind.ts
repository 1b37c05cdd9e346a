import { list } from '../list.ts';

/** 缺件: what is wrong with a paper. */
export const gapKinds = list('gap-kind', {
  'not-given': { zh: '未提供', en: 'Not provided' },
  unclear: { zh: '不清晰', en: 'Not legible' },
  expired: { zh: '已过期', en: 'Expired' },
  'name-differs': { zh: '名称不一致', en: 'Name differs' },
  'address-differs': { zh: '地址不一致', en: 'Address differs' },
  'not-sealed': { zh: '未盖章/未签字', en: 'Not sealed or signed' },
  'page-missing': { zh: '缺页', en: 'Pages missing' },
  'licence-invalid': { zh: '证照经查无效', en: 'Licence found invalid' },
  'authority-short': { zh: '授权范围不足', en: 'Authority insufficient' },
  'copies-short': { zh: '份数不足', en: 'Too few copies' },
  'differs-from-site': { zh: '与现场不符', en: 'Differs from the site' },
});
