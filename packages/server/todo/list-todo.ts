import type { Duty } from '@jiedian/domain/glossary/duty.ts';
import type { BusinessDate, Instant } from '@jiedian/domain/kernel/instant.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { Segment } from '@jiedian/domain/limits/segment.ts';
import type { z } from 'zod';
import { actsOf, stepsOf } from '../command/known-acts.ts';
import { rowsOf } from '../db/flight.ts';
import { readAs } from '../db/scope.ts';
import { cursorAfter, readCursor } from '../http/cursor.ts';
import type { Desk } from '../http/desk.ts';
import { genericPlans } from '../http/generic-plans.ts';
import { lightOf } from '../http/light.ts';
import { idsFor } from '../search/find-streams.ts';
import { scopeOfAsker, type Asker } from '../session/asker.ts';
import { offeredActs } from '../stream-page/offered-acts.ts';
import { outsideOf } from '../stream-page/outside-of.ts';
import { usedDays } from '../stream-page/visit-answer.ts';
import { countTodo, seenBy, todoSql, type Narrowing } from './todo-filter.ts';
import type { todoQuery } from './todo-shapes.ts';
import { whoseTodo } from './whose-todo.ts';

type Query = z.output<typeof todoQuery>;
type Kind = 'case' | 'project';
type Row = {
  readonly kind: Kind; readonly id: string; readonly number: string; readonly customerName: string | null; readonly supplyAddress: string | null;
  readonly voltage: string | null; readonly capacityKva: string | null;
  readonly step: string; readonly visit: number; readonly myDuties: readonly Duty[]; readonly duties: readonly Duty[]; readonly account: string;
  readonly dueOn: BusinessDate | null; readonly amberOn: BusinessDate | null; readonly provisional: boolean; readonly allowedDays: number | null;
  readonly openedAt: Instant; readonly openedSeq: number; readonly dueSort: string; readonly segments: readonly Segment[]; readonly state: StreamState;
  readonly beforeStep: string | null; readonly beforeOutcome: string | null; readonly customerManager: unknown; readonly projectManager: unknown;
};

/** One page of what is mine to do, the most urgent first. */
export async function listTodo(desk: Desk, asker: Asker, query: Query) {
  const after = readCursor(query, 4);
  const asked = await askedOf(desk, asker, query);
  const sql = todoSql({ asked: { by: asked.map(([narrowing]) => narrowing), light: query.light ?? null }, sort: query.sort, first: after === null, long: query.limit > 20 });
  const values = [...whoseTodo(asker), desk.today(), ...asked.map(([, value]) => value)];
  const answers = await readAs(desk.shell.app, scopeOfAsker(asker), [
    genericPlans,
    { ...sql.list, values: [...values, ...(after ?? [])] },
    { ...sql.count, values },
  ]);
  const rows = rowsOf<Row>(answers, 1);
  const n = rowsOf<{ all: number }>(answers, 2)[0]?.all ?? 0;
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => todoItem(desk, asker, row)),
    next: last ? cursorAfter(query, seenBy(query.sort, last)) : null,
    count: { n: Math.min(n, 1000), more: n > 1000 },
  };
}

/** The figures over the list: they are filters, too. */
export async function countMyTodo(desk: Desk, asker: Asker) {
  const answers = await readAs(desk.shell.app, scopeOfAsker(asker), [genericPlans, { ...countTodo, values: [...whoseTodo(asker), desk.today()] }]);
  const [counts] = rowsOf<{ byStep: readonly { step: string; count: number }[] }>(answers, 1);
  return { ...counts, byStep: (counts?.byStep ?? []).map(({ step, count }) => ({ step, name: nameOfStep(step), count })) };
}

/** What the list is narrowed to, each with its parameter, in one fixed order. */
async function askedOf(desk: Desk, asker: Asker, { q, step, track, duty }: Query): Promise<readonly (readonly [Narrowing, unknown])[]> {
  const found = await idsFor(desk, asker, q);
  const all: readonly (readonly [Narrowing, unknown])[] = [['step', step], ['track', track], ['duty', duty], ['streams', found ?? undefined]];
  return all.filter(([, value]) => value !== undefined);
}

function todoItem(desk: Desk, asker: Asker, row: Row) {
  const { calendar } = desk.rules();
  const today = desk.today();
  const [first] = offeredActs(row.kind, row.state, asker, outsideOf(desk, row.state, {}), ({ step }) => step === row.step);
  const step = stepsOf[row.kind][row.step];
  const name = step?.name ?? { zh: row.step, en: row.step };
  const act = first ? { command: first.command, name: first.name } : null;
  const { customerName, supplyAddress, voltage, capacityKva, openedAt, allowedDays, number } = row;
  return {
    stream: { kind: row.kind, id: row.id }, number, customerName, supplyAddress, voltage, capacityKva, title: act?.name ?? name,
    step: { code: row.step, no: step?.no ?? '', name, visit: row.visit }, act,
    turn: { duties: row.duties, account: row.account }, light: lightOf(row, today, calendar), openedAt,
    usedDays: usedDays(desk, row.state, row), allowedDays,
    customerManager: row.customerManager, projectManager: row.projectManager, reason: reasonOf(row),
  };
}

/** Why it lies here now: how the step before came out. */
function reasonOf({ kind, beforeStep, beforeOutcome }: Row) {
  if (beforeStep === null || beforeOutcome === null) return null;
  const words = actsOf(kind).find(({ step, outcomes }) => step === beforeStep && outcomes?.[beforeOutcome])?.outcomes?.[beforeOutcome];
  const name = stepsOf[kind][beforeStep]?.name;
  return words && name ? { zh: `${name.zh}：${words.zh}`, en: `${name.en}: ${words.en}` } : null;
}

const nameOfStep = (code: string) => stepsOf.case[code]?.name ?? stepsOf.project[code]?.name ?? { zh: code, en: code };
