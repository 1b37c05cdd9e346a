import { act, type Line } from '../story.ts';

type Lines = readonly Line[];

/** From the customer's (or the clerk's) application to both managers' signatures, within two working days. */
export const applied: Lines = [act('submit-application', 0, '09:12'), act('accept-application', 0, '14:35')];
export const appliedLate: Lines = [act('submit-application', 0, '16:48'), act('accept-application', 1, '10:05')];

export const assigned: Lines = [
  act('assign-managers', 0, '15:40'), act('sign-for-assignment', 0, '16:25', { by: 'customer-manager' }), act('sign-for-assignment', 1, '08:50', { by: 'project-manager' }),
];

/** The second pair of managers of the unit, by load. */
export const assignedToOthers: Lines = [
  act('assign-managers', 0, '15:20', { variant: 'second' }), act('sign-for-assignment', 0, '15:55', { by: 'customer-manager' }), act('sign-for-assignment', 0, '17:05', { by: 'project-manager' }),
];

/** The customer chooses one of two times offered on the portal. */
export const appointedOnline: Lines = [act('offer-survey-times', 0, '09:35'), act('choose-survey-time', 0, '11:20', { by: 'customer' })];
/** The manager calls. */
export const appointedByPhone: Lines = [act('book-survey', 0, '10:10')];

export const surveyed = (variant?: string): Lines => [
  act('record-survey', 1, '11:45', variant === undefined ? {} : { variant }), act('sign-survey', 0, '16:30'),
];

/** Three departments side by side; the parts come in over two days. */
export const partsMade: Lines = [act('make-tariff-scheme', 1, '10:40'), act('make-access-scheme', 0, '15:15'), act('make-metering-scheme', 1, '09:25')];
export const partsMadeSlowly: Lines = [act('make-tariff-scheme', 2, '11:10'), act('make-metering-scheme', 1, '15:45'), act('make-access-scheme', 1, '10:55')];

export const drafted: Lines = [act('draft-scheme', 0, '14:05'), act('sign-scheme', 0, '14:40', { by: 'customer-manager' }), act('sign-scheme', 1, '09:05', { by: 'project-manager' })];

/** `days`: working days from the first reviewer until the reply can go out: one for each order of signatures. */
export const reviewed = (days: number): Lines => [act('review-scheme', 0, '10:15', { each: 'reviewer' }), act('reply-scheme', days, '15:30')];

export const confirmed = (after: number, by = 'customer'): Lines => [act('confirm-scheme', after, '16:10', { by })];

/** All the way for an ordinary customer with one source. */
export const ordinaryToReply: Lines = [...applied, ...assigned, ...appointedOnline, ...surveyed(), ...partsMade, ...drafted, ...reviewed(2)];

/** Larger, dual or important customers: the department heads, the unit's head, then the branch. */
export const largeToSurvey: Lines = [...appliedLate, ...assigned, ...appointedOnline, ...surveyed()];
export const largeFromSurvey: Lines = [...partsMade, ...drafted, ...reviewed(3)];
/** Two sources take the departments longer. */
export const dualFromSurvey: Lines = [...partsMadeSlowly, ...drafted, ...reviewed(3)];
