import type { Preparation } from '../../ask/shapes.ts';

const source = { zh: '所选的这一件', en: 'the one chosen' };

/** The form of an act about one of several numbered threads, opened from that thread: its number stands there, also in a draft that was about another. */
export function aboutOrder(preparation: Preparation, order: number | undefined): Preparation {
  if (order === undefined) return preparation;
  return {
    ...preparation, prefill: { ...preparation.prefill, orderNo: { value: order, source } },
    ...(preparation.draft === null ? {} : { draft: { ...preparation.draft, orderNo: order } }),
  };
}
