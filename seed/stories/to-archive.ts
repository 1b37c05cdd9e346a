import { act, type Line } from '../story.ts';

type Lines = readonly Line[];

export const outagePlanned: Lines = [act('file-outage-plan', 3, '09:50', { by: 'customer-manager' }), act('approve-outage-plan', 1, '15:05')];

/** The plan once the scheme is confirmed; without works the manager agrees on the day with the customer himself. The outage for that day is planned at once. */
export const planAgreed = (after: number): Lines => [act('propose-energisation-plan', after, '11:15'), act('agree-energisation-plan', 0, '16:40'), ...outagePlanned];
/** With works the plan begins at the survey, and the project manager says when they will be ready. */
export const planAnswered: Lines = [act('propose-energisation-plan', 1, '11:35'), act('answer-energisation-plan', 1, '09:45'), act('agree-energisation-plan', 1, '14:25')];

export const contracted = (after: number, by = 'customer', head = 'unit-head'): Lines => [
  act('draft-contract', after, '10:30'), act('countersign-contract', 0, '15:10', { by: 'marketing' }), act('countersign-contract', 1, '09:20', { by: 'production-technology' }),
  act('send-contract', 0, '11:00'), act('sign-contract', 3, '14:50', { by }), act('put-contract-in-force', 1, '10:45', { by: head }),
];

export const metered = (after: number): Lines => [act('install-meters', after, '15:35')];

export const dispatched = (after: number): Lines => [act('give-setting-data', after, '10:15', { by: 'customer' }), act('issue-settings', 3, '16:05'), act('approve-start-up-plan', 2, '11:20')];

export const energised = (after: number): Lines => [act('energise', after, '11:10')];

/** Visit, rating, billing file, dossier, hand-over, within two weeks. */
export const closed = (rating: 'customer' | 'service-desk' = 'customer'): Lines => [
  act('visit-site', 2, '10:35'), rating === 'customer' ? act('rate', 0, '15:15', { by: 'customer' }) : act('record-visit-back-call', 0, '16:20', { by: 'service-desk' }),
  act('check-billing-file', 0, '16:55', { by: 'marketing' }), act('check-billing-file', 1, '09:15', { by: 'metering-team' }), act('archive-dossier', 1, '15:50'), act('receive-dossier', 2, '10:00'),
];
