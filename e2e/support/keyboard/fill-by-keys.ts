import { expect, type Page } from '@playwright/test';
import type { Field, Shape } from '@jiedian/domain/kernel/field.ts';
import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import type { Json, JsonObject } from '@jiedian/domain/kernel/json.ts';
import { enterHere } from './enter-by-keys.ts';
import { step, type Stop } from './stop.ts';

type Place = { readonly field: Field; readonly value: Json | undefined };

/** `equipment.2.name` in the form and in what is to be entered; a checklist longer than the story knows is answered in the story's way. */
function placeOf(fields: Shape, data: JsonObject, path: string): Place | null {
  const [code = '', row, column] = path.split('.');
  const field = fields[code];
  if (field === undefined) return null;
  if (field.kind !== 'table' || row === undefined || column === undefined) return { field, value: data[code] };
  const rows = (data[code] ?? []) as JsonObject[];
  const inner = field.columns[column];
  return inner === undefined ? null : { field: inner, value: rows.length === 0 ? undefined : rows[Number(row) % rows.length]?.[column] };
}

const rowsWanted = (data: JsonObject, code: string): number => (Array.isArray(data[code]) ? data[code].length : 0);

/** From the drawer's edge through all its controls to the primary button, entering what the act needs wherever the cursor comes by. */
export async function fillByKeys(page: Page, form: AnyForm, data: JsonObject): Promise<void> {
  await expect(page.locator(`form[data-form="${form.code}"]`)).toBeVisible();
  const met: string[] = [];
  let there = await step(page);
  for (let n = 0; n < 900; n += 1) {
    expect(there.inDialog, `the cursor stays in the drawer: ${met.slice(-3).join(' · ')}`).toBe(true);
    if (there.act !== '') return;
    met.push(`${there.field} ${there.name || there.text}`);
    const next = await answerHere(page, form, data, there);
    there = next ?? (await step(page));
  }
  throw new Error(`no primary button is reached; met: ${met.join(' · ')}`);
}

/** Gives the stop that an act of its own led to (a new row), else null. */
async function answerHere(page: Page, form: AnyForm, data: JsonObject, there: Stop): Promise<Stop | null> {
  const place = there.field === '' ? null : placeOf(form.fields, data, there.field);
  if (place === null) return null;
  const { field, value } = place;
  if (field.kind === 'table') {
    const [code = ''] = there.field.split('.');
    const rows = await page.locator(`[data-row^="${code}."]`).count();
    if (there.add && rows < rowsWanted(data, code)) return step(page, 'Enter');
    if (there.drop && Number(there.row.split('.')[1]) >= rowsWanted(data, code)) return step(page, 'Enter');
    return null;
  }
  if (value !== undefined) await enterHere(page, there, field, value);
  return null;
}
