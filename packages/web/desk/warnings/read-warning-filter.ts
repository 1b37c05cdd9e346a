import { warningLevels, type WarningLevel } from '@jiedian/domain/glossary/lists/warning-level.ts';

export type WarningFilter = { level?: WarningLevel; least?: WarningLevel; unit?: string; person?: string; track?: 'customer' | 'project'; q?: string };

/** What the address keeps of the page; anything else is left out. */
export function readWarningFilter(raw: Readonly<Record<string, unknown>>): WarningFilter {
  const [level, least] = [raw['level'], raw['least']].map((value) => (typeof value === 'string' && Object.hasOwn(warningLevels.values, value) ? (value as WarningLevel) : undefined));
  const word = (value: unknown) => (typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined);
  const id = (value: unknown) => (typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value) ? value : undefined);
  const track = raw['track'] === 'customer' || raw['track'] === 'project' ? raw['track'] : undefined;
  const read = { level, least, unit: id(raw['unit']), person: id(raw['person']), track, q: word(raw['q']) };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}
