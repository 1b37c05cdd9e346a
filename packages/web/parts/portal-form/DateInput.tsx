import { addCalendarDays } from '@jiedian/engines/calendar/civil-date.ts';
import type { DateField, InstantField } from '@jiedian/domain/kernel/field.ts';
import { useSpeech } from '../portal-kit/speech.ts';
import { dayInWords, instantOf, momentOf, weekdayOf } from '../write-dates.ts';
import { useGround, type InputProps } from './form-ground.ts';

export function DateInput({ field, id, value, described, wrong, onChange }: InputProps<DateField>) {
  const { today } = useGround().moment;
  const lang = useLang();
  const shown = typeof value === 'string' ? value : '';
  const least = field.from === 'today' ? today : field.from === 'tomorrow' ? addCalendarDays(today, 1) : undefined;
  return (
    <>
      <input id={id} type="date" lang={lang} className="p-input" value={shown} min={least} max={field.until === 'today' ? today : '2999-12-31'} aria-describedby={[described, `${id}-chosen`].filter(Boolean).join(' ')} aria-invalid={wrong} onChange={(e) => onChange(e.target.value === '' ? undefined : e.target.value)} />
      <Chosen id={id} day={shown} />
    </>
  );
}

/** Typed as the hour in the unit's zone, kept as an instant. */
export function InstantInput({ id, value, described, wrong, onChange }: InputProps<InstantField>) {
  const lang = useLang();
  const shown = typeof value === 'string' && value !== '' ? momentOf(value).replace(' ', 'T') : '';
  const give = (typed: string) => onChange(/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(typed) ? instantOf(typed.slice(0, 16)) : undefined);
  return (
    <>
      <input id={id} type="datetime-local" lang={lang} className="p-input" value={shown} max="2999-12-31T23:59" aria-describedby={[described, `${id}-chosen`].filter(Boolean).join(' ')} aria-invalid={wrong} onChange={(e) => give(e.target.value)} />
      <Chosen id={id} day={shown.slice(0, 10)} time={shown.slice(11)} />
    </>
  );
}

const useLang = () => (useSpeech().language === 'zh' ? 'zh-CN' : 'en-GB');

/** A browser writes the field in the order of its own country, whatever the page's language: the day stands beneath in plain words. */
function Chosen({ id, day, time = '' }: { id: string; day: string; time?: string }) {
  const { t } = useSpeech();
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return <p className="p-help" id={`${id}-chosen`}>{t({ zh: '年、月、日；点日历图标可直接选', en: 'Tap the calendar to pick a day' })}</p>;
  const [words, weekday] = [dayInWords(day), weekdayOf(day)];
  const year = day.slice(0, 4);
  const hour = time === '' ? '' : ` ${time}`;
  return <p className="p-help" id={`${id}-chosen`}>{t({ zh: `${year} 年 ${words.zh} ${weekday.zh}${hour}`, en: `${weekday.en}, ${words.en} ${year}${hour}` })}</p>;
}
