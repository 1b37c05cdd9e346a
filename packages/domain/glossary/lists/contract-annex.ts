import { list } from '../list.ts';

/** 合同附件. */
export const contractAnnexes = list('contract-annex', {
  settlement: { zh: '电费结算协议', en: 'Settlement agreement' },
  'ownership-boundary': { zh: '产权分界协议及图', en: 'Ownership boundary agreement and drawing' },
  dispatch: { zh: '调度协议', en: 'Dispatch agreement' },
  'own-supply': { zh: '自备电源协议', en: 'Own-supply agreement' },
  'load-management': { zh: '负荷管理协议', en: 'Load management agreement' },
  'scheme-reply': { zh: '供电方案答复单', en: 'Supply scheme reply' },
  'important-customer': { zh: '重要用户安全责任书', en: 'Important customer: statement of safety duties' },
});
