import { list } from '../list.ts';

/** 申请方: who pays applies (facts 3.3); the customer's own permits are tracked, not owed. */
export const permitApplicants = list('permit-applicant', { utility: { zh: '供电企业', en: 'Utility' }, customer: { zh: '客户', en: 'Customer' } });
