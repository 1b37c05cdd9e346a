/** A day as text that sorts: `YYYY-MM-DD`. */
export type Day = string;

/** Working days numbered from a day: it is 0, the next working day 1. Who asks knows the calendar. */
export type DayLine = {
  readonly from: Day;
  /** The date of a whole number above 0. */
  readonly dateAt: (number: number) => Day;
  /** The number of the first working day on or after a date later than `from`. */
  readonly numberOf: (date: Day) => number;
};

/** The date on which a length that began on the line's day is over; parts of a day count as a day. */
export function dateAfter(line: DayLine, days: number): Day {
  const whole = Math.ceil(days - 1e-9);
  return whole <= 0 ? line.from : line.dateAt(whole);
}
