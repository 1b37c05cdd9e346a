/** What the address keeps of the calendar: its view, the chosen day, whose deadlines. Anything else is left out. */
export type DeadlineFilter = { view?: 'week'; day?: string; of?: 'person' | 'unit'; person?: string; unit?: string };

const id = (value: unknown): string | undefined => (typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value) ? value : undefined);
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value;

export function readDeadlineFilter(raw: Readonly<Record<string, unknown>>): DeadlineFilter {
  const { view, day, of } = raw;
  const [person, unit] = [id(raw['person']), id(raw['unit'])];
  return {
    ...(view === 'week' ? { view } : {}), ...(isDay(day) ? { day } : {}),
    ...(of === 'person' ? { of, ...(person ? { person } : {}) } : of === 'unit' ? { of, ...(unit ? { unit } : {}) } : {}),
  };
}
