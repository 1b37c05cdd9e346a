import { expect, type Locator } from '@playwright/test';
import type { Field, FilesField, TableField } from '@jiedian/domain/kernel/field.ts';
import type { Json, JsonObject } from '@jiedian/domain/kernel/json.ts';
import { answerYesNo, chooseOne, chooseSeveral, chooseRegion } from './choose-on-desk.ts';
import { filesToChoose } from './upload-bytes.ts';
import { fillShape } from './fill-form.ts';
import { labelOf, momentOf, nameOfPerson, sameNumber } from './value-words.ts';

const idOf = (path: string) => `step-${path.replaceAll('.', '-')}`;

/** One value into the control of its kind; what stands there already is left alone. */
export async function enter(root: Locator, field: Field, path: string, value: Json): Promise<void> {
  const place = root.locator(`[data-field="${path}"]`);
  const box = root.locator(`[id="${idOf(path)}"]`);
  switch (field.kind) {
    case 'text': return type(box, String(value));
    case 'decimal':
    case 'count': return sameNumber(await box.inputValue(), String(value)) ? undefined : type(box, String(value));
    case 'date': return pick(box, String(value));
    case 'instant': return pick(box, momentOf(String(value)));
    case 'choice': return chooseOne(place, box, labelOf(field, String(value)));
    case 'yes-no': return answerYesNo(place, value === true);
    case 'choices': return chooseSeveral(place, box, (value as string[]).map((code) => labelOf(field, code)));
    case 'person': return chooseOne(place, box, nameOfPerson(String(value)));
    case 'people': return chooseSeveral(place, box, (value as string[]).map(nameOfPerson));
    case 'files': return attach(place, field, (value as string[]).length);
    case 'place': return locate(root, box, value as JsonObject);
    case 'signature': return sign(root, place, path, value as JsonObject);
    case 'case': throw new Error(`${path}: cases are not chosen by stories`);
    case 'region': return chooseRegion(root, box, String(value));
    case 'table': return fillRows(root, place, field, path, value as JsonObject[]);
  }
}

async function type(box: Locator, text: string): Promise<void> {
  if ((await box.inputValue()) !== text) await box.fill(text);
}

async function pick(box: Locator, shown: string): Promise<void> {
  if ((await box.inputValue()) === shown) return;
  // On a busy machine the picker may take Enter before it has read the day typed, and show the old one again: a person types it once more.
  await expect(async () => {
    await box.click();
    await box.fill(shown);
    await box.press('Enter');
    await expect(box).toHaveValue(shown, { timeout: 1_500 });
  }).toPass({ timeout: 15_000 });
}

async function attach(place: Locator, field: FilesField, count: number): Promise<void> {
  const held = place.locator('.step-file[data-file]');
  const missing = count - (await held.count());
  if (missing <= 0) return;
  await place.locator('input[type=file]').setInputFiles(filesToChoose(missing, field.accept));
  await expect(held).toHaveCount(count, { timeout: 20_000 });
}

/** By the browser's own position, where there is a button for it. */
async function locate(root: Locator, box: Locator, { lat, lon }: JsonObject): Promise<void> {
  await root.page().context().setGeolocation({ latitude: Number(lat), longitude: Number(lon), accuracy: 8 });
  await box.getByRole('button', { name: '取当前位置' }).click();
  await expect(box.locator('input').first()).toHaveValue(new RegExp(`^${String(lat)}`));
}

async function sign(root: Locator, place: Locator, path: string, value: JsonObject): Promise<void> {
  if (await place.locator('.step-signed').isVisible()) return;
  await root.locator(`[id="${idOf(path)}-signer"]`).fill(String(value['name']));
  await place.getByRole('button', { name: '以姓名签字' }).click();
  await expect(place.locator('.step-signed')).toBeVisible();
}

async function fillRows(root: Locator, place: Locator, field: TableField, path: string, rows: readonly JsonObject[]): Promise<void> {
  const own = place.locator(`[data-row^="${path}."]`);
  if (field.rowsFrom === undefined) {
    for (let count = await own.count(); count < rows.length; count += 1) await place.locator('.step-add').click();
    for (let count = await own.count(); count > rows.length; count -= 1) await own.last().getByRole('button', { name: '删除' }).click();
  }
  // A list that the server gives may be longer than a story knows of: what lies beyond is answered in the story's way.
  await expect.poll(() => own.count(), { message: `rows of ${path}` }).toBeGreaterThanOrEqual(rows.length);
  const count = await own.count();
  if (field.rowsFrom === undefined) expect(count, `rows of ${path}`).toBe(rows.length);
  for (let i = 0; i < count; i += 1) await fillShape(root, field.columns, rows[i % rows.length] ?? {}, `${path}.${i}.`);
}
