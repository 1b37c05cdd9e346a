import { expect, type Locator, type Page } from '@playwright/test';
import type { Shape } from '@jiedian/domain/kernel/field.ts';
import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { enter } from './enter-on-desk.ts';

/** Fills the desk's form by clicking and typing, in the order of its description; fields that appear only after others are come back to. Throws naming those that never appear. */
export async function fillForm(page: Page, form: AnyForm, data: JsonObject): Promise<void> {
  const root = page.locator(`form[data-form="${form.code}"]`);
  await expect(root).toBeVisible();
  await fillShape(root, form.fields, data, '');
}

export async function fillShape(root: Locator, fields: Shape, data: JsonObject, prefix: string): Promise<void> {
  let left = Object.entries(fields).flatMap(([code, field]) => { const value = data[code]; return value === undefined ? [] : [{ code, field, value }]; });
  while (left.length > 0) {
    const there = await shownPaths(root);
    const now = left.filter(({ code }) => there.has(prefix + code));
    for (const { code, field, value } of now) await enter(root, field, prefix + code, value);
    const missing = left.filter((one) => !now.includes(one));
    // Given rows show only what is to be answered; their own columns are the item's.
    if (now.length === 0) {
      if (prefix !== '') return;
      throw new Error(`the form does not ask for ${missing.map(({ code }) => code).join(', ')}`);
    }
    left = missing;
  }
}

const shownPaths = async (root: Locator): Promise<ReadonlySet<string>> =>
  new Set(await root.locator('[data-field]').evaluateAll((places) => places.map((place) => place.getAttribute('data-field') ?? '')));
