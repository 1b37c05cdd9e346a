import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { PartCode } from './parts.ts';

/** What is being written about a part that goes back: reasons, and every gap on a line of its own. */
export type Returning = { readonly reasons: readonly string[]; readonly gaps: readonly string[] };
export type Returns = { readonly [part in PartCode]?: Returning };

/** The rows of `return-scheme-part`; several gaps are numbered. */
export function returnRows(returns: Returns): readonly JsonObject[] {
  return Object.entries(returns).map(([part, { reasons, gaps }]): JsonObject => {
    const said = gaps.map((gap) => gap.trim()).filter((gap) => gap !== '');
    const words = said.length > 1 ? said.map((gap, at) => `${at + 1}. ${gap}`).join('\n') : (said[0] ?? '');
    return { part, ...(reasons.length > 0 ? { sendBackReason: [...reasons] } : {}), ...(words === '' ? {} : { words }) };
  });
}
