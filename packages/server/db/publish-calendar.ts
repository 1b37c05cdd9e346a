import type pg from 'pg';
import { calendarFromChineseDays } from '../calendar/calendar-from-chinese-days.ts';

/** Fills the dated calendar with the published years that the table does not have yet; days that people keep are left alone. */
export async function publishCalendar(client: pg.Client): Promise<void> {
  const { rows, years } = calendarFromChineseDays();
  const { rows: known } = await client.query<{ year: number }>('select year from calendar_year where published');
  const have = new Set(known.map(({ year }) => year));
  const news = years.filter(({ year, published }) => published && !have.has(year)).map(({ year }) => year);
  const days = rows.filter(({ year }) => news.includes(year));
  await client.query('begin');
  await client.query(
    `insert into calendar_day (day, kind, name_zh, name_en, year)
     select * from jsonb_to_recordset($1) as d(date date, kind text, "nameZh" text, "nameEn" text, year int) on conflict (day) do nothing`,
    [JSON.stringify(days)],
  );
  await client.query(
    `insert into calendar_year (year, published) select * from jsonb_to_recordset($1) as y(year int, published boolean)
     on conflict (year) do update set published = calendar_year.published or excluded.published`,
    [JSON.stringify(years)],
  );
  await client.query('commit');
}
