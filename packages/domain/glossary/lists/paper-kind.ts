import { list } from '../list.ts';

/** 资料种类 that an application may need; which are main is a rule of regulation/papers. */
export const paperKinds = list('paper-kind', {
  'application-form': { zh: '用电登记表', en: 'Application form' },
  'subject-proof': { zh: '主体证明（营业执照、法人证书、身份证）', en: 'Proof of the applicant (licence, certificate, identity card)' },
  'representative-id': { zh: '法定代表人身份证', en: 'Identity card of the legal representative' },
  'authority-letter': { zh: '授权委托书及经办人证件', en: 'Letter of authority and the agent’s identity card' },
  'site-proof': { zh: '产权证明', en: 'Proof of property or land' },
  'equipment-list': { zh: '用电设备清单', en: 'Equipment list' },
  'project-approval': { zh: '项目核准备案', en: 'Project approval or filing' },
  'site-plan': { zh: '平面图/位置图', en: 'Site plan' },
  'important-customer-approval': { zh: '重要用户批复或申报', en: 'Important customer: approval or declaration' },
  'power-quality-assessment': { zh: '电能质量评估', en: 'Power quality assessment' },
  'lease-and-consent': { zh: '租赁合同及产权人同意', en: 'Lease and the owner’s consent' },
  'trade-permits': { zh: '环评/安评/采矿许可/安全生产许可', en: 'Environmental, safety, mining and production permits' },
  'temporary-use-proof': { zh: '施工许可或用地说明', en: 'Construction permit or land statement' },
  'parking-right': { zh: '车位权属', en: 'Right to the parking spaces' },
  'former-contract': { zh: '原供用电合同', en: 'Existing supply contract' },
  'change-request': { zh: '变更用电申请', en: 'Request to change the supply' },
  'seal-record': { zh: '变压器加封、启封记录', en: 'Record of sealing or unsealing the transformer' },
  'own-choice-notice': { zh: '三不指定告知书', en: 'Notice of free choice of firms' },
  'suspension-request': { zh: '中止申请或凭证', en: 'Request or ground for the suspension' },
  'termination-request': { zh: '终止申请或证明', en: 'Request or proof for the termination' },
  other: { zh: '其他资料', en: 'Other paper' },
});
