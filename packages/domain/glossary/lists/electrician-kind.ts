import { list } from '../list.ts';

/** 值班电工证类别. */
export const electricianKinds = list('electrician-kind', {
  'high-voltage': { zh: '高压电工', en: 'High-voltage electrician' },
  'low-voltage': { zh: '低压电工', en: 'Low-voltage electrician' },
});
