import type pg from 'pg';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { CalendarDocument, NamedDay } from '@jiedian/domain/limits/calendar-document.ts';
import type { ApprovedDocument } from '../configuration/read-configuration.ts';
import { calendarOf, type CalendarDayRow, type CalendarYearRow } from './calendar-from-chinese-days.ts';
import { type HouseCalendars, houseCalendars, type PublishedDocument } from './house-calendars.ts';

const ZONE = 'Asia/Shanghai';
type YearRow = CalendarYearRow & { readonly knownFrom: Instant | null };
type UnitRow = { readonly id: string; readonly path: readonly string[]; readonly nameZh: string; readonly nameEn: string };

/**
 * The house's calendars in the order in which they became known: as first shipped, years that an update of the system brought, and what people have published. A
 * year that people have published is theirs, whatever an update says of it.
 */
export async function readCalendars(pool: pg.Pool, approved: readonly ApprovedDocument[]): Promise<HouseCalendars> {
  const { rows: days } = await pool.query<CalendarDayRow>('select day as date, kind, name_zh as "nameZh", name_en as "nameEn", year from calendar_day order by day');
  const { rows: years } = await pool.query<YearRow>('select year, published, known_from as "knownFrom" from calendar_year order by year');
  const { rows: units } = await pool.query<UnitRow>('select id, path, name_zh as "nameZh", name_en as "nameEn" from unit');
  const documents = approved.map(({ key, version, knownFrom, document }) => publishedOf(key, version, knownFrom, document as unknown as CalendarDocument, units));
  const own = new Set(documents.flatMap(({ document }) => (document.of === 'year' ? [document.year] : [])));
  const brought = years.filter(({ year, published, knownFrom }) => published && knownFrom !== null && !own.has(year));
  const later = new Set(years.filter(({ knownFrom }) => knownFrom !== null).map(({ year }) => year));
  const shipped = calendarOf({ rows: days.filter(({ year }) => !later.has(year)), years: years.filter(({ year }) => !later.has(year)) }, ZONE);
  return houseCalendars(shipped, [...documents, ...brought.map((row) => broughtYear(row, days))], (id) => units.filter(({ path }) => path.includes(id)).map((unit) => unit.id));
}

function publishedOf(key: string, version: string, knownFrom: Instant, document: CalendarDocument, units: readonly UnitRow[]): PublishedDocument {
  return { name: `${key}@${version}`, knownFrom, document, title: calendarTitle(document, version, units.find(({ id }) => document.of === 'closure' && id === document.unitId)) };
}

/** What a document of the calendar is called; with its version, where one is meant. */
export function calendarTitle(document: CalendarDocument, version?: string, unit?: Pick<UnitRow, 'nameZh' | 'nameEn'>): Text {
  const [zh, en] = version === undefined ? ['', ''] : [`，版本 ${version}`, `, version ${version}`];
  if (document.of === 'year') return { zh: `${document.year} 年节假日安排${zh}`, en: `holidays of ${document.year}${en}` };
  return { zh: `${unit?.nameZh ?? '单位'}停办日${zh}`, en: `closures of ${unit?.nameEn ?? 'a unit'}${en}` };
}

const broughtYear = ({ year, knownFrom }: YearRow, days: readonly CalendarDayRow[]): PublishedDocument => ({
  name: `update-${year}`, knownFrom: knownFrom as Instant, title: { zh: `${year} 年节假日安排（随系统更新）`, en: `holidays of ${year}, with an update of the system` },
  document: { of: 'year', year, days: days.filter((day) => day.year === year).map(({ date, kind, nameZh, nameEn }): NamedDay => ({ date, kind, name: { zh: nameZh, en: nameEn } })) },
});
