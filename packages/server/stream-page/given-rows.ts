import type { AskedRow } from '@jiedian/domain/glossary/outside-facts.ts';
import type { Shape } from '@jiedian/domain/kernel/field.ts';
import { isObject, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { paperName } from '../documents/paper-names.ts';
import type { Desk } from '../http/desk.ts';
import { inForce } from '../regulation/in-force.ts';

type Given = { readonly [column: string]: unknown; readonly itemText: Text; readonly hint: Text };
const noHint: Text = { zh: '', en: '' };

/** The rows of a form's tables that the server supplies: checklists in force today, papers that this business needs, the dossier. */
export function givenRows(desk: Desk, fields: Shape, outside: JsonObject): Readonly<Record<string, readonly Given[]>> {
  const names = Object.values(fields).flatMap((field) => (field.kind === 'table' && field.rowsFrom !== undefined ? [field.rowsFrom] : []));
  return Object.fromEntries(names.map((name) => [name, rowsOf(desk, name, outside)]));
}

function rowsOf(desk: Desk, name: string, outside: JsonObject): readonly Given[] {
  if (Array.isArray(outside[name])) return papersIn(outside[name]).map((paper) => ({ paper, itemText: paperName(paper), hint: noHint }));
  const list = inForce(desk.rules().regulation.checklists, name, desk.today());
  const asked = isObject(outside['rowsAsked']) ? outside['rowsAsked'][name] : undefined;
  return ((asked ?? []) as unknown as readonly AskedRow[]).map(({ item, name: itemText }) => {
    const row = list?.rows.find((one) => one.item === item);
    return { item, itemText, hint: row ? withSource(row.rule, row.hint) : noHint };
  });
}

/** A standard's number reads the same in both languages; other sources have their words. */
const withSource = (rule: Text, source: string | Text): Text =>
  typeof source === 'string' ? { zh: `${rule.zh}（${source}）`, en: `${rule.en} (${source})` } : { zh: `${rule.zh}（${source.zh}）`, en: `${rule.en} (${source.en})` };

const papersIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.flatMap((one: JsonObject | string) => (typeof one === 'string' ? [one] : isObject(one) && typeof one['paper'] === 'string' ? [one['paper']] : [])) : [];
