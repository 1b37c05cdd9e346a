import { list } from '../list.ts';

/** 意见: agree or object. */
export const agreements = list('agreement', {
  agreed: { zh: '同意', en: 'I agree' },
  objected: { zh: '不同意，需要修改', en: 'I do not agree; it needs a change' },
});
