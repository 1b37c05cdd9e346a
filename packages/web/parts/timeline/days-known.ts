import type { Text } from '@jiedian/domain/kernel/text.ts';
import { shortDay } from '../write-dates.ts';
import { xOfNoon } from './axis.ts';
import type { Ground } from './bar-of-step.ts';
import type { Item } from './item.ts';

export type KnownDay = { readonly key: string; readonly date: string; readonly name: Text; readonly as: Exclude<NonNullable<Item['diamond']>, 'likely'> };

/** Days that were wished, promised or came true: diamonds. What falls on the same day in the same way is named once. */
export function diamondsOf(known: readonly KnownDay[], { axis, today, t }: Ground, provisional: (date: string) => boolean): readonly Item[] {
  const days = [...new Set(known.map(({ date }) => date))];
  return days.map((date): Item => {
    const x = xOfNoon(axis, date);
    const [first, ...also] = known.filter((day) => day.date === date).toSorted((a, b) => rank.indexOf(a.as) - rank.indexOf(b.as));
    const as = first?.as ?? 'hollow';
    const name = `${first ? t(first.name) : ''} ${shortDay(date, today)}`;
    const open = as !== 'met' && provisional(date) ? t({ zh: '（暂定）', en: ' (provisional)' }) : '';
    const rest = open + (also.length === 0 ? '' : t({ zh: `　即${also.map((day) => day.name.zh).join('、')}`, en: `, as ${also.map((day) => day.name.en.toLowerCase()).join(', ')}` }));
    return { key: known.filter((day) => day.date === date).map(({ key }) => key).join('-'), from: x - 7, to: x + 7, pieces: [], diamond: as, label: { mark: null, name, rest, tone: as === 'met' ? 'done' : 'date' }, told: name + rest };
  });
}

const rank = ['met', 'solid', 'hollow'] as const;

/** 挂起: standing still, as a bar of its own. */
export function suspensionBars(spans: readonly { readonly from: number; readonly to: number }[], { t }: Ground): readonly Item[] {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  const name = t({ zh: '挂起', en: 'Suspended' });
  return joined.map((span, i) => ({ ...span, to: Math.max(span.to, span.from + 7), key: `suspension-${i}`, pieces: [{ ...span, to: Math.max(span.to, span.from + 7), look: 'suspended', done: false }], label: { mark: null, name, rest: '', tone: 'neutral' }, told: name }));
}
