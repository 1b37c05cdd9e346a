import { list } from '../list.ts';

/** 受理结论. */
export const acceptanceResults = list('acceptance-result', {
  accepted: { zh: '受理', en: 'Accepted' },
  'accepted-with-promise': { zh: '容缺受理', en: 'Accepted, secondary papers promised' },
  returned: { zh: '退回补正', en: 'Returned for completion' },
  refused: { zh: '不予受理', en: 'Refused' },
});
