import { list } from '../list.ts';

/** 对答复的意见: accepted, or asked again. */
export const coordinationVerdicts = list('coordination-verdict', {
  accepted: { zh: '认可', en: 'Accepted' },
  again: { zh: '重提', en: 'Raised again' },
});
