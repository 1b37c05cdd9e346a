import type { z } from 'zod';
import { addCalendarDays } from '@jiedian/engines/calendar/civil-date.ts';
import { systemNames } from '@jiedian/domain/connection-case/system-events.ts';
import { urgingLevels } from '@jiedian/domain/glossary/lists/urging-level.ts';
import { wordsOf } from '@jiedian/domain/glossary/list.ts';
import { answerUrging, closeUrging } from '@jiedian/domain/coordination/urge.ts';
import type { CommandKind } from '../command/known-acts.ts';
import { sqlFile } from '../db/sql-file.ts';
import { cursorAfter, readCursor } from '../http/cursor.ts';
import { ask, type Desk } from '../http/desk.ts';
import type { Asker } from '../session/asker.ts';
import type { urgingQuery } from './warning-shapes.ts';

type Row = {
  readonly n: number; readonly eventId: string; readonly kind: CommandKind; readonly id: string; readonly number: string; readonly about: string | null; readonly no: number; readonly data: { readonly level: string; readonly matter: string; readonly answerDue: string };
  readonly stage: 'open' | 'answered' | 'closed'; readonly late: boolean; readonly sentAt: string; readonly system: string | null; readonly from: string | null; readonly to: string | null;
  readonly answer: string | null; readonly plannedDay: string | null; readonly answeredAt: string | null; readonly mine: boolean;
};

const list = sqlFile(import.meta.dirname, 'urgings');
const most = 1000;
/** How far back, in calendar days. */
const back = 365;

/** 督办: the newest first, with what the asker may do about each. */
export async function listUrgings(desk: Desk, asker: Asker, query: z.output<typeof urgingQuery>) {
  const { calendar } = desk.rules();
  const [at = null, id = null] = readCursor(query, 2) ?? [];
  const since = `${addCalendarDays(desk.today(), -back)} 00:00 ${calendar.zone}`;
  const units = query.unit === undefined ? asker.units : asker.units.filter((unit) => unit === query.unit);
  const rows = await ask<Row>(desk, asker, list, [units, since, query.stage, desk.today(), [asker.personId, ...asker.actsFor], query.of, at, id, query.limit + 1]);
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  const n = rows[0]?.n ?? 0;
  return {
    items: page.map(({ kind, id: streamId, data, system, from, mine, stage, n: _n, eventId: _e, ...row }) => {
      const act = stage === 'open' ? answerUrging : closeUrging;
      const command = kind === 'project' ? `${act.command}-on-project` : act.command;
      return {
        ...row, stage, stream: { kind, id: streamId }, level: wordsOf(urgingLevels, data.level), matter: data.matter, answerDue: data.answerDue,
        from: from === null ? (systemNames[system ?? ''] ?? { zh: '', en: '' }) : { zh: from, en: from }, act: mine ? { command, name: act.name } : null,
      };
    }),
    next: last ? cursorAfter(query, [last.sentAt, last.eventId]) : null,
    count: { n: Math.min(n, most), more: n > most },
  };
}
