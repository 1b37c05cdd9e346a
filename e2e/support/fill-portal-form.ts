import { expect, type Locator, type Page } from '@playwright/test';
import type { Shape } from '@jiedian/domain/kernel/field.ts';
import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { enterOnPortal } from './enter-on-portal.ts';

/** Fills the fields that the portal shows now; gives the codes of those filled. What it never asks for stays with the caller. */
export async function fillPortalFields(root: Locator, fields: Shape, data: JsonObject, prefix = ''): Promise<readonly string[]> {
  const done = new Set<string>();
  for (;;) {
    const there = await shownPaths(root);
    const now = Object.entries(fields).filter(([code]) => data[code] !== undefined && !done.has(code) && there.has(prefix + code));
    if (now.length === 0) return [...done];
    for (const [code, field] of now) {
      const value = data[code];
      if (value !== undefined) await enterOnPortal(root, field, prefix + code, value);
      done.add(code);
    }
  }
}

/** A whole form on a page of its own. */
export async function fillPortalForm(page: Page, form: AnyForm, data: JsonObject): Promise<void> {
  await expect(page.locator('[data-path]').first()).toBeVisible();
  await fillPortalFields(page.locator('main'), form.fields, data);
}

const shownPaths = async (root: Locator): Promise<ReadonlySet<string>> =>
  new Set(await root.locator('[data-path]').evaluateAll((places) => places.map((place) => place.getAttribute('data-path') ?? '')));
