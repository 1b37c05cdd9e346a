import { list } from '../list.ts';

/** 联系方式. */
export const contactWays = list('contact-way', {
  phone: { zh: '电话', en: 'Telephone' },
  message: { zh: '短信', en: 'Text message' },
  portal: { zh: '门户消息', en: 'Portal message' },
  visit: { zh: '上门', en: 'Visit' },
});
