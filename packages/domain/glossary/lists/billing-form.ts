import { list } from '../list.ts';

/** 单一制 / 两部制. */
export const billingForms = list('billing-form', {
  single: { zh: '单一制', en: 'Single-part' },
  'two-part': { zh: '两部制', en: 'Two-part' },
});
