import { list } from '../list.ts';

/** 送达方式. */
export const deliveryWays = list('delivery-way', {
  'in-person': { zh: '当面', en: 'In person' },
  portal: { zh: '门户下载并确认', en: 'Downloaded and confirmed in the portal' },
  post: { zh: '邮寄', en: 'By post' },
  'sms-portal': { zh: '短信加门户', en: 'Text message and portal' },
  'electronic-signature': { zh: '电子签收', en: 'Signed for electronically' },
});
