import { contractorRoles } from '@jiedian/domain/glossary/lists/contractor-role.ts';
import { addCalendarDays } from '@jiedian/engines/calendar/civil-date.ts';
import { wordsOf } from '@jiedian/domain/glossary/list.ts';
import { licencesFor } from '@jiedian/domain/glossary/licences-for.ts';
import { qualifiesOn } from '@jiedian/domain/contractors/qualifies-on.ts';
import type { Firm } from '@jiedian/domain/contractors/firm.ts';
import { compare } from '@jiedian/domain/kernel/decimal.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import type { z } from 'zod';
import { cursorAfter, readCursor } from '../http/cursor.ts';
import type { Desk } from '../http/desk.ts';
import { matches, searchable } from '../search/grams.ts';
import type { firmList, firmQuery } from './firm-shapes.ts';
import { licenceScopes } from './licence-scopes.ts';

export type FirmRow = { readonly id: Id; readonly version: number; readonly lapsesOn: BusinessDate | null; readonly record: Firm };
type Query = z.output<typeof firmQuery>;
type Head = z.output<typeof firmList>['items'][number];

const columns = 'stream_id as id, version, lapses_on as "lapsesOn", record';
/** A register of firms has hundreds, not tens of thousands; what is beyond is told by the count. */
const MOST = 5000;

/** Firms in a neutral order, by credit code or name, with the search and filters of the page; one page of them and how many there are. */
export async function firmsFor(desk: Desk, query: Query): Promise<{ readonly rows: readonly FirmRow[]; readonly next: string | null; readonly count: number }> {
  const { search, kind, lapsing, sort = 'code', limit } = query;
  const today = desk.today();
  const before = lapsing === undefined ? null : lapsing === 'lapsed' ? addCalendarDays(today, -1) : addCalendarDays(today, Number(lapsing));
  const { rows } = await desk.shell.worker.query<FirmRow>(
    `select ${columns} from firm where ($1::text is null or $1 = any (kinds)) and ($2::date is null or lapses_on <= $2) order by ${sort === 'name' ? 'name collate "zh-x-icu", ' : ''}credit_code limit ${MOST}`,
    [kind ?? null, before],
  );
  const found = search === undefined || search.trim() === '' ? rows : rows.filter(({ record }) => matches(record.name, search) || searchable(record.creditCode).includes(searchable(search)));
  const after = readCursor(query, 1)?.[0];
  const from = after === undefined ? 0 : found.findIndex(({ record }) => record.creditCode === after) + 1;
  const page = found.slice(from, from + limit);
  const last = page.at(-1);
  return { rows: page, count: found.length, next: last === undefined || from + limit >= found.length ? null : cursorAfter(query, [last.record.creditCode]) };
}

export async function firmRow(desk: Desk, id: Id): Promise<FirmRow | undefined> {
  const { rows } = await desk.shell.worker.query<FirmRow>({ name: 'one-firm', text: `select ${columns} from firm where stream_id = $1`, values: [id] });
  return rows[0];
}

/** A firm as lists show it, with what may be said of it today. */
export function headOf(desk: Desk, { id, lapsesOn, record }: FirmRow): Head {
  const scopes = licenceScopes(desk.rules().regulation);
  const mains = record.licences.filter(({ licenceKind, revoked }) => revoked === undefined && record.kinds.some((role) => licencesFor[role].main === licenceKind));
  const caps = mains.map(({ maxKv }) => maxKv).filter((kv) => kv !== undefined).toSorted(compare);
  return {
    id, name: record.name, creditCode: record.creditCode, kinds: kindsOf(record), lapsesOn, works: record.works.length,
    maxKv: mains.some(({ maxKv }) => maxKv === undefined) ? null : caps.at(-1) ?? null,
    standing: record.kinds.map((role) => {
      const { reasons, warnings } = qualifiesOn(record, { role, day: desk.today(), scopes });
      return { role, roleName: wordsOf(contractorRoles, role), qualifies: reasons.length === 0, reasons: reasons.map(({ text }) => text), warnings: warnings.map(({ text }) => text) };
    }),
  };
}

export const kindsOf = ({ kinds }: Firm): Head['kinds'] => kinds.map((code) => ({ code, name: wordsOf(contractorRoles, code) }));
