import type { Day, DayLine } from './day-line.ts';
import type { Spread } from './spread.ts';

/** Something that takes time, after others. Names in `after` that the network does not have are over. */
export type Activity = {
  readonly key: string;
  readonly after: readonly string[];
  readonly spread: Spread;
  /** Under way for so many working days; absent while it has not begun. */
  readonly elapsed?: number;
  /** Over since that day. */
  readonly doneOn?: Day;
  /** Does not begin, does not end, before that day. */
  readonly startsNotBefore?: Day;
  readonly endsNotBefore?: Day;
};

/** What is not over, in an order in which each stands after all that it waits for; days as numbers of the line. */
export type Ready = {
  readonly activities: readonly Activity[];
  readonly at: ReadonlyMap<string, number>;
  readonly before: readonly (readonly number[])[];
  readonly startsFrom: readonly number[];
  readonly endsFrom: readonly number[];
};

/** Puts a network in order. A circle, or a name given twice, is a fault. */
export function ready(network: readonly Activity[], line: DayLine): Ready {
  const open = network.filter(({ doneOn }) => doneOn === undefined);
  const byKey = new Map(open.map((activity) => [activity.key, activity]));
  if (byKey.size !== open.length) throw new Error('a network names an activity twice');
  const activities: Activity[] = [];
  const at = new Map<string, number>();
  const under = new Set<string>();
  const place = (activity: Activity): void => {
    if (at.has(activity.key)) return;
    if (under.has(activity.key)) throw new Error(`"${activity.key}" waits for itself`);
    under.add(activity.key);
    for (const name of activity.after) {
      const earlier = byKey.get(name);
      if (earlier) place(earlier);
    }
    at.set(activity.key, activities.length);
    activities.push(activity);
  };
  open.forEach(place);
  const day = (date: Day | undefined): number => (date === undefined || date <= line.from ? 0 : line.numberOf(date));
  return {
    activities, at,
    before: activities.map(({ after }) => [...new Set(after)].flatMap((name) => at.get(name) ?? [])),
    startsFrom: activities.map(({ startsNotBefore }) => day(startsNotBefore)),
    endsFrom: activities.map(({ endsNotBefore }) => day(endsNotBefore)),
  };
}
