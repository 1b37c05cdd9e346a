import { list } from '../list.ts';

/** 受理渠道: the way the application came in. */
export const channels = list('channel', {
  online: { zh: '网上（App、网站、公众号）', en: 'Online (app, website, WeChat)' },
  counter: { zh: '营业厅', en: 'Service counter' },
  phone: { zh: '电话', en: 'Telephone' },
  government: { zh: '政务服务平台', en: 'Government service platform' },
  'approval-platform': { zh: '工程审批平台推送', en: 'Pushed by the construction approval platform' },
  visit: { zh: '上门', en: 'Visit' },
});
