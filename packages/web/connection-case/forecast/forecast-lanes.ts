import type { Forecast, StepAhead } from '../../ask/forecast.ts';
import type { Ground } from '../../parts/timeline/bar-of-step.ts';
import type { Item } from '../../parts/timeline/item.ts';
import { xOfDay, xOfNoon } from '../../parts/timeline/axis.ts';
import { shortDay } from '../../parts/write-dates.ts';
import { holderWords } from './holder-words.ts';

/** The days that the timeline must show for a forecast. */
export const forecastDates = (forecast: Forecast | null): readonly string[] => (forecast === null ? [] : [forecast.low, forecast.high, ...forecast.ahead.filter(({ critical }) => critical).map(({ to }) => to)]);

/** The steps of a line that decide the day: white and dashed, in a black outline. What is open goes on from today. */
export const criticalBars = (forecast: Forecast | null, projectId: string | null, ground: Ground): readonly Item[] =>
  (forecast?.ahead ?? []).flatMap((step, order): Item[] => (step.critical && step.projectId === projectId ? [barOf(step, order, ground)] : []));

function barOf(step: StepAhead, order: number, { axis, today, t }: Ground): Item {
  const from = step.from <= today ? xOfNoon(axis, today) : xOfDay(axis, step.from) + axis.dayWidth / 2;
  const to = Math.max(from + 4, xOfNoon(axis, step.to));
  const words = t({ zh: `预计 ${step.days} 个工作日`, en: `${step.days} working ${step.days === 1 ? 'day' : 'days'} expected` });
  const told = [t(step.name), t(holderWords(step.holder)), words, `${shortDay(step.from, today)} – ${shortDay(step.to, today)}`].join(t({ zh: '，', en: ', ' }));
  return { key: `ahead-${step.projectId ?? 'case'}-${step.code}`, from, to, critical: order, pieces: [{ from, to, look: 'forecast', done: false }], label: { mark: null, name: t(step.name), rest: '', tone: 'neutral' }, told };
}

/** The range as a capsule, with a diamond on the likeliest day. */
export function rangeItem(forecast: Forecast | null, { axis, today, t }: Ground): readonly Item[] {
  if (forecast === null) return [];
  const { low, likely, high, provisional } = forecast;
  const [from, to, at] = [xOfNoon(axis, low) - 7, xOfNoon(axis, high) + 7, xOfNoon(axis, likely)];
  const name = t({ zh: `预测 ${shortDay(likely, today)}`, en: `Forecast ${shortDay(likely, today)}` });
  const rest = t({ zh: `（${shortDay(low, today)} 至 ${shortDay(high, today)}${provisional ? '，暂定' : ''}）`, en: ` (${shortDay(low, today)} to ${shortDay(high, today)}${provisional ? ', provisional' : ''})` });
  return [{ key: 'forecast', from, to, at, diamond: 'likely', pieces: [{ from, to, look: 'range', done: false }], label: { mark: null, name, rest, tone: 'plain' }, told: name + rest }];
}
