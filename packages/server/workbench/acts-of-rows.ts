import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import { rowsOf } from '../db/flight.ts';
import { readAs } from '../db/scope.ts';
import { sqlFile } from '../db/sql-file.ts';
import type { Desk } from '../http/desk.ts';
import { genericPlans } from '../http/generic-plans.ts';
import { scopeOfAsker, type Asker } from '../session/asker.ts';
import { offeredActs } from '../stream-page/offered-acts.ts';
import { outsideOf } from '../stream-page/outside-of.ts';
import type { Beside, Stream } from './beside.ts';
import { actsFrom } from './list-ways.ts';

const states = sqlFile(import.meta.dirname, 'states');

/** What this asker may do on each of these rows with one click, as the page behind it would offer it now. */
export async function actsOfRows(desk: Desk, asker: Asker, rows: readonly Beside[]): Promise<(row: Beside) => AnyAct | null> {
  const ids = [...new Set(rows.flatMap((row) => (wanted(row)?.length === 0 ? [] : (streamOf(row)?.id ?? []))))];
  if (ids.length === 0) return () => null;
  const found = rowsOf<{ id: string; state: StreamState }>(await readAs(desk.shell.app, scopeOfAsker(asker), [genericPlans, { ...states, values: [ids] }]), 1);
  const standing = new Map(found.map(({ id, state }) => [id, { state, outside: outsideOf(desk, state, {}) }]));
  return (row) => {
    const stands = standing.get(streamOf(row)?.id ?? '');
    if (stands === undefined) return null;
    const codes = wanted(row);
    const asked = ({ command, step }: AnyAct): boolean => codes?.includes(command) ?? (step !== null && (row.list === 'submitted' || step === row.step));
    const acts = offeredActs(stands.state.kind, stands.state, asker, stands.outside, asked);
    return (codes === null ? acts : codes.flatMap((code) => acts.filter(({ command }) => command === code)))[0] ?? null;
  };
}

/** Where the act of a row is done. */
export const streamOf = ({ actsOn, of }: Beside): Stream | null => actsOn ?? of;

/** The commands that a row may offer, in order; null: the acts of its step. */
const wanted = ({ acts, list }: Beside): readonly string[] | null => acts ?? actsFrom[list] ?? null;
