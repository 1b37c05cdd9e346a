import { list } from '../list.ts';

/** 证件: what a natural person identifies himself with. */
export const identityPapers = list('identity-paper', {
  'identity-card': { zh: '居民身份证', en: 'Resident identity card' },
  passport: { zh: '护照', en: 'Passport' },
  'residence-permit': { zh: '港澳台居住证', en: 'Residence permit (Hong Kong, Macao, Taiwan)' },
  'officer-card': { zh: '军官证', en: 'Officer’s card' },
});
