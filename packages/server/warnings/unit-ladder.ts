import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import type { Ladder } from '@jiedian/domain/warnings/ladder.ts';
import type { Holder } from '@jiedian/domain/warnings/who-is-told.ts';
import type { Shell } from '../command/shell.ts';
import { sqlFile } from '../db/sql-file.ts';
import { dayIn } from '../ledger/rule-book.ts';
import { ladderOn } from './ladder-on.ts';

const holders = sqlFile(import.meta.dirname, 'holders');

/** Who is on duty for a unit today, and the ladder that holds there. */
export type UnitLadder = { readonly holders: readonly Holder[]; readonly ladder: Ladder };

/** Reads each unit once while it is kept: for one poll or one answer. Throws for a unit that is not there. */
export function unitLadders({ worker, rules, clock }: Shell): (unitId: string) => Promise<UnitLadder> {
  const known = new Map<string, Promise<UnitLadder>>();
  const today: BusinessDate = dayIn(rules(), clock.now());
  const read = async (unitId: string): Promise<UnitLadder> => {
    const { rows: [found] } = await worker.query<{ codes: readonly string[]; holders: readonly Holder[] }>({ ...holders, values: [unitId, today] });
    if (found === undefined) throw new Error(`unit ${unitId} is not there`);
    return { holders: found.holders, ladder: ladderOn(rules(), found.codes, today) };
  };
  return (unitId) => {
    const asked = known.get(unitId) ?? read(unitId);
    known.set(unitId, asked);
    return asked;
  };
}
