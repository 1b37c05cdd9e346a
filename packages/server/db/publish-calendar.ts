import type pg from 'pg';
import { calendarFromChineseDays } from '../calendar/calendar-from-chinese-days.ts';

/** Fills the dated calendar with the published years that the table does not have yet; days that people keep are left alone. A year that comes later than the house's first ones is known from now on. */
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
    `insert into calendar_year (year, published, known_from) select y.year, y.published, case when y.published and $2 then clock_timestamp() end from jsonb_to_recordset($1) as y(year int, published boolean)
     on conflict (year) do update set published = calendar_year.published or excluded.published, known_from = case when calendar_year.published then calendar_year.known_from else excluded.known_from end`,
    [JSON.stringify(years), known.length > 0],
  );
  // Cases that run are counted anew with what an update brought; what is over stays as it was known.
  if (known.length > 0 && news.length > 0) await client.query(
    `insert into calendar_run (id, title, from_day, began_at) values (gen_random_uuid(), $1, $2, clock_timestamp())`,
    [JSON.stringify({ zh: `${news.join('、')} 年节假日安排（随系统更新）`, en: `holidays of ${news.join(', ')}, with an update of the system` }), days.map(({ date }) => date).toSorted()[0] ?? `${news[0]}-01-01`],
  );
  await client.query('commit');
}
