import { managerDuties, type Duty } from '../glossary/duty.ts';
import type { EventBody } from '../kernel/event.ts';
import type { Text } from '../kernel/text.ts';
import { rate } from '../visit-back/rate.ts';

/** Beside and above the unit that handles a case: they look into what customers say of it. */
const oversight: readonly Duty[] = ['service-desk', 'auditor', 'branch-head', 'group-marketing'];

const isManager = (duty: Duty): boolean => managerDuties.some((own) => own === duty);

/** Whether somebody of these duties reads ratings whose author keeps his name from the managers: oversight, unless he is a manager too. */
export const readsHiddenRatings = (duties: readonly Duty[]): boolean => duties.some((duty) => oversight.includes(duty)) && !duties.some(isManager);

export const isHiddenRating = (type: string, { data }: EventBody): boolean => type === rate.event && data?.['hideName'] === true;

/** A case has one customer, so his answers would name him as surely as his name does: what remains says only that somebody has rated. */
export function withoutAuthor({ data: _data, ...rest }: EventBody): EventBody {
  return rest;
}

/** Stands in the place of the author's name. */
export const hiddenAuthor: Text = { zh: '客户（不具名）', en: 'The customer (name withheld)' };
