import { expect, type Page } from '@playwright/test';
import type { Field } from '@jiedian/domain/kernel/field.ts';
import type { Json, JsonObject } from '@jiedian/domain/kernel/json.ts';
import { filesToChoose } from '../upload-bytes.ts';
import { labelOf, momentOf, nameOfPerson, sameNumber } from '../value-words.ts';
import { chooseInList, chooseRadio } from './choose-by-keys.ts';
import type { Stop } from './stop.ts';

/** The cursor stands in the control of this field (or in one of several): the value is entered as a person types it, what stands there already is left. */
export async function enterHere(page: Page, there: Stop, field: Field, value: Json): Promise<void> {
  // Beside the control stand buttons of its own: to clear it, to open its list.
  if (there.readOnly || (there.tag === 'button' && field.kind !== 'signature')) return;
  switch (field.kind) {
    case 'text': return there.value === String(value) ? undefined : write(page, String(value));
    case 'decimal':
    case 'count': return sameNumber(there.value, String(value)) ? undefined : write(page, String(value));
    case 'date': return pick(page, there, String(value));
    case 'instant': return pick(page, there, momentOf(String(value)));
    case 'choice': return there.type === 'radio' ? chooseRadio(page, labelOf(field, String(value))) : chooseInList(page, [labelOf(field, String(value))]);
    case 'yes-no': return chooseRadio(page, value === true ? '是' : '否');
    case 'choices': {
      const labels = (value as string[]).map((code) => labelOf(field, code));
      return there.type === 'checkbox' ? tick(page, there, labels.includes(there.name)) : chooseInList(page, labels);
    }
    case 'person': return chooseInList(page, [nameOfPerson(String(value))]);
    case 'people': return chooseInList(page, (value as string[]).map(nameOfPerson));
    case 'files': return there.type === 'file' ? attach(page, there, field.accept, (value as string[]).length) : undefined;
    case 'place': return locate(page, there, value as JsonObject);
    case 'signature': return sign(page, there, value as JsonObject);
    case 'case':
    case 'region':
    case 'table': throw new Error(`${there.field} is not entered by keys`);
  }
}

/** Over what stands there. Characters that no key has come as an input method gives them. */
export async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}

async function pick(page: Page, there: Stop, shown: string): Promise<void> {
  if (there.value === shown) return;
  // On a busy machine the picker may take Enter before it has read the day typed: a person types it once more.
  await expect(async () => {
    await write(page, shown);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(shown);
  }).toPass({ timeout: 15_000 });
}

const tick = async (page: Page, there: Stop, wanted: boolean): Promise<void> => (there.checked === wanted ? undefined : page.keyboard.press('Space'));

/** The computer's own window for files is the only thing that a page's keys do not reach. */
async function attach(page: Page, there: Stop, accept: 'papers' | 'photos', count: number): Promise<void> {
  const held = page.locator(`[data-field="${there.field}"] .step-file[data-file]`);
  const missing = count - (await held.count());
  if (missing <= 0) return;
  await expect(async () => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser', { timeout: 2_000 }), page.keyboard.press('Space')]);
    await chooser.setFiles(filesToChoose(missing, accept));
  }).toPass({ timeout: 10_000 });
  await expect(held).toHaveCount(count, { timeout: 20_000 });
}

async function locate(page: Page, there: Stop, { lat, lon }: JsonObject): Promise<void> {
  if (there.tag === 'input' && there.value === '') await write(page, String(/lat$/.test(await page.evaluate(() => document.activeElement?.id ?? '')) ? lat : lon));
}

async function sign(page: Page, there: Stop, value: JsonObject): Promise<void> {
  if (there.tag === 'input') return there.value === value['name'] ? undefined : write(page, String(value['name']));
  if (there.text !== '以姓名签字') return;
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-field="${there.field}"] .step-signed`)).toBeVisible();
}
