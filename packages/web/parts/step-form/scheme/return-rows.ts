import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { rowsOf } from '../table-rows.ts';
import { parts, type PartCode } from './parts.ts';

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

const numbered = /^\d+\. /;

/** What was being written when the drawer was closed, out of the draft that `returnRows` made. */
export function returnsOf(data: JsonObject): Returns {
  return Object.fromEntries(rowsOf(data['parts']).flatMap(({ part, sendBackReason, words }): [string, Returning][] => {
    if (!parts.some(({ code }) => code === part)) return [];
    const said = typeof words === 'string' ? words : '';
    const gaps = numbered.test(said) ? said.split('\n').map((line) => line.replace(numbered, '')) : [said];
    return [[String(part), { reasons: Array.isArray(sendBackReason) ? sendBackReason.map(String) : [], gaps }]];
  }));
}
