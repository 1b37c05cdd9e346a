import { list } from '../list.ts';

/** 责任方: on whose time a step runs. */
export const accounts = list('account', {
  utility: { zh: '供电企业', en: 'Utility' },
  customer: { zh: '客户', en: 'Customer' },
  'third-party': { zh: '第三方', en: 'Third party' },
});
