import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import type { Ladder } from '@jiedian/domain/warnings/ladder.ts';
import type { Rules } from '../command/outside-facts.ts';

/** The ladder of a unit on a day: that of the nearest unit above it that has rows of its own, else everybody's. `codes`: from the group down to the unit. */
export function ladderOn({ regulation }: Pick<Rules, 'regulation'>, codes: readonly string[], day: BusinessDate): Ladder {
  const valid = regulation.warnings.filter(({ effectiveFrom, effectiveTo }) => effectiveFrom <= day && day <= (effectiveTo ?? '9999-12-31'));
  const own = codes.toReversed().map((code) => valid.find(({ unit }) => unit === code)).find((file) => file !== undefined);
  const file = own ?? valid.find(({ unit }) => unit === undefined);
  if (file === undefined) throw new Error(`no ladder of warnings is in force on ${day}`);
  return { rungs: file.rows, quiet: file.quiet };
}
