import type { AskedRow } from '@jiedian/domain/glossary/outside-facts.ts';
import type { Shape } from '@jiedian/domain/kernel/field.ts';
import { isObject, type JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { askedValue } from '@jiedian/domain/site-survey/asked-value.ts';
import { paperName } from '../documents/paper-names.ts';
import type { Desk } from '../http/desk.ts';
import { inForce } from '../regulation/in-force.ts';

type Given = { readonly [column: string]: unknown; readonly itemText: Text; readonly hint: Text };
const noHint: Text = { zh: '', en: '' };

/** The rows of a form's tables that the server supplies: checklists in force today, papers that this business needs, the dossier. */
export function givenRows(desk: Desk, fields: Shape, facts: JsonObject): Readonly<Record<string, readonly Given[]>> {
  const names = Object.values(fields).flatMap((field) => (field.kind === 'table' && field.rowsFrom !== undefined ? [field.rowsFrom] : []));
  return Object.fromEntries(names.map((name) => [name, rowsOf(desk, name, facts)]));
}

function rowsOf(desk: Desk, name: string, facts: JsonObject): readonly Given[] {
  if (Array.isArray(facts[name])) return papersIn(facts[name]).map((paper) => ({ paper, itemText: paperName(paper), hint: noHint }));
  const list = inForce(desk.rules().regulation.checklists, name, desk.today());
  const asked = isObject(facts['rowsAsked']) ? facts['rowsAsked'][name] : undefined;
  return ((asked ?? []) as unknown as readonly AskedRow[]).map(({ item, name: itemText }) => {
    const row = list?.rows.find((one) => one.item === item);
    return { item, itemText, hint: row ? withSource(row.rule, row.hint) : noHint, ...(name === 'survey-verification' ? appliedFor(item, facts) : {}) };
  });
}

/** What the application says of the item, told to the surveyor; it is not his to change. */
function appliedFor(item: string, facts: JsonObject) {
  const value = askedValue(item, facts);
  return value === undefined ? {} : { asked: value.zh, askedText: value };
}

/** A standard's number reads the same in both languages; other sources have their words. */
const withSource = (rule: Text, source: string | Text): Text =>
  typeof source === 'string' ? { zh: `${rule.zh}（${source}）`, en: `${rule.en} (${source})` } : { zh: `${rule.zh}（${source.zh}）`, en: `${rule.en} (${source.en})` };

const papersIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.flatMap((one: JsonObject | string) => (typeof one === 'string' ? [one] : isObject(one) && typeof one['paper'] === 'string' ? [one['paper']] : [])) : [];
