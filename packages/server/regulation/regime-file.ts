import { z } from 'zod';
import type { Exemption, LimitRow, Regime } from '@jiedian/domain/limits/regime.ts';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import { code, fileOf, sourced, supplyKind, text } from './file-head.ts';

const account = z.enum(['utility', 'customer', 'third-party']);
const mark = z.strictObject({ step: code, at: z.enum(['opened', 'done']), outcome: code.optional() });
const applies = z.strictObject({
  supplyKinds: z.array(supplyKind).min(1).optional(),
  businessTypes: z.array(code).min(1).optional(),
  ordinary: z.boolean().optional(),
  externalWorks: z.boolean().optional(),
  resident: z.boolean().optional(),
});

const limit = z.strictObject({
  id: code,
  kind: z.enum(['step', 'span', 'cap', 'repeat', 'validity']),
  process: code,
  step: code,
  name: text,
  days: z.int().min(1).max(400),
  unit: z.enum(['working-days', 'calendar-days', 'months']),
  account,
  stoppedBy: z.array(account),
  starts: z.array(mark).min(1).optional(),
  restarts: z.array(mark).optional(),
  stops: mark.optional(),
  through: z.array(code).optional(),
  excludes: z.array(code).optional(),
  inTotal: z.boolean(),
  within: code.optional(),
  beside: code.optional(),
  applies,
  ground: text,
  ...sourced,
});

const exemption = z.strictObject({
  id: code, kind: z.literal('exemption'), process: code, step: code, name: text, checkedAt: code, applies, ground: text, ...sourced,
});

/** `covers`: the processes of which every utility step must have a limit or an exemption. */
export const regimeFile = fileOf(z.discriminatedUnion('kind', [limit, exemption])).extend({ covers: z.array(code) });
export type RegimeFile = z.infer<typeof regimeFile>;

/** What the domain counts with. Zod writes an absent key as `undefined` in its types; the files never hold one. */
export function regimeOf(file: RegimeFile): Regime {
  return {
    id: file.id,
    version: file.version,
    title: file.title,
    issuer: file.issuer,
    effectiveFrom: file.effectiveFrom as BusinessDate,
    ...(file.effectiveTo === undefined ? {} : { effectiveTo: file.effectiveTo as BusinessDate }),
    limits: file.rows.filter((row) => row.kind !== 'exemption') as readonly LimitRow[],
    exemptions: file.rows.filter((row) => row.kind === 'exemption') as readonly Exemption[],
  };
}
