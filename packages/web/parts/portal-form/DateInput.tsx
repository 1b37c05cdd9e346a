import { addCalendarDays } from '@jiedian/engines/calendar/civil-date.ts';
import type { DateField, InstantField } from '@jiedian/domain/kernel/field.ts';
import { useSpeech } from '../portal-kit/speech.ts';
import { dayInWords, instantOf, momentOf, weekdayOf } from '../write-dates.ts';
import { useGround, type InputProps } from './form-ground.ts';

export function DateInput({ field, id, value, described, wrong, onChange }: InputProps<DateField>) {
  const { today } = useGround().moment;
  const least = field.from === 'today' ? today : field.from === 'tomorrow' ? addCalendarDays(today, 1) : undefined;
  return <input id={id} type="date" className="p-input" value={typeof value === 'string' ? value : ''} min={least} max={field.until === 'today' ? today : '2999-12-31'} aria-describedby={described} aria-invalid={wrong} onChange={(e) => onChange(e.target.value === '' ? undefined : e.target.value)} />;
}

/** Typed as the hour in the unit's zone, kept as an instant. */
export function InstantInput({ id, value, described, wrong, onChange }: InputProps<InstantField>) {
  const shown = typeof value === 'string' && value !== '' ? momentOf(value).replace(' ', 'T') : '';
  const give = (typed: string) => onChange(/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(typed) ? instantOf(typed.slice(0, 16)) : undefined);
  return <input id={id} type="datetime-local" className="p-input" value={shown} max="2999-12-31T23:59" aria-describedby={described} aria-invalid={wrong} onChange={(e) => give(e.target.value)} />;
}
