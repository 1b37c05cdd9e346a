import { expect, type Locator } from '@playwright/test';
import type { Field, FilesField, TableField } from '@jiedian/domain/kernel/field.ts';
import type { Json, JsonObject } from '@jiedian/domain/kernel/json.ts';
import { fillPortalFields } from './fill-portal-form.ts';
import { filesToChoose } from './upload-bytes.ts';
import { labelOf, momentOf, sameNumber } from './value-words.ts';

const domId = (path: string) => `f-${path.replaceAll('.', '-')}`;

/** One value into the control of its kind, as on a phone. */
export async function enterOnPortal(root: Locator, field: Field, path: string, value: Json): Promise<void> {
  const place = root.locator(`[data-path="${path}"]`);
  const box = root.locator(`[id="${domId(path)}"]`);
  switch (field.kind) {
    case 'text': return box.fill(String(value));
    case 'decimal':
    case 'count': return sameNumber(await box.inputValue(), String(value)) ? undefined : box.fill(String(value));
    case 'date': return box.fill(String(value));
    case 'instant': return box.fill(momentOf(String(value)).replace(' ', 'T'));
    case 'choice': return chooseOne(place, box, labelOf(field, String(value)), String(value));
    case 'yes-no': return place.locator('.p-option').nth(value === true ? 0 : 1).click(); // 是/否 or 有/没有, as the question is put
    case 'choices': return tick(place, (value as string[]).map((code) => labelOf(field, code)));
    case 'files': return attach(place, field, (value as string[]).length);
    case 'place': return locate(place, value as JsonObject);
    case 'signature': return sign(root, place, path, value as JsonObject);
    case 'region': return chooseRegion(root, path, String(value));
    case 'table': return fillTable(root, place, field, path, value as JsonObject[]);
    default: throw new Error(`${path}: the portal's stories do not fill a ${field.kind}`);
  }
}

async function chooseOne(place: Locator, box: Locator, label: string, code: string): Promise<void> {
  if ((await box.count()) > 0) await box.selectOption(code);
  else await place.getByText(label, { exact: true }).click();
}

async function tick(place: Locator, labels: readonly string[]): Promise<void> {
  for (const option of await place.locator('.p-option').all()) {
    const wanted = labels.includes((await option.innerText()).trim());
    if (wanted !== (await option.getByRole('checkbox').isChecked())) await option.click();
  }
}

async function attach(place: Locator, { accept }: FilesField, count: number): Promise<void> {
  const held = place.locator('.p-item', { hasText: '已上传' });
  const missing = count - (await held.count());
  if (missing <= 0) return;
  await place.locator('input[type=file]').setInputFiles(filesToChoose(missing, accept));
  await expect(held).toHaveCount(count, { timeout: 20_000 });
}

async function locate(place: Locator, { lat, lon }: JsonObject): Promise<void> {
  await place.page().context().setGeolocation({ latitude: Number(lat), longitude: Number(lon), accuracy: 12 });
  await place.getByRole('button', { name: '用我现在的位置' }).click();
  await expect(place).toContainText(`北纬 ${String(lat)}`);
}

/** Name above, then the pen on the whole screen; upright, it goes down the phone's long side. */
async function sign(root: Locator, place: Locator, path: string, value: JsonObject): Promise<void> {
  await root.locator(`[id="${domId(path)}-name"]`).fill(String(value['name']));
  await place.getByRole('button', { name: '点这里手写签名' }).click();
  const screen = place.page().locator('dialog.p-signing');
  const pad = screen.locator('canvas');
  // The pen arrives with its own bundle; a line drawn before it leaves nothing.
  await expect(async () => {
    const around = await pad.boundingBox();
    if (!around) throw new Error('no pad');
    const { mouse } = root.page();
    const [x, y] = [around.x + around.width * 0.5, around.y + 120];
    await mouse.move(x, y);
    await mouse.down();
    for (const [dx, dy] of [[60, 60], [-24, 130], [40, 220], [-12, 300]] as const) await mouse.move(x + dx, y + dy, { steps: 3 });
    await mouse.up();
    await screen.getByRole('button', { name: '签好了' }).click({ timeout: 800 });
  }).toPass();
  await expect(place.getByText('已签', { exact: true })).toBeVisible();
}

async function chooseRegion(root: Locator, path: string, code: string): Promise<void> {
  for (const [level, part] of [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code.slice(0, 6)].entries()) {
    const list = root.locator(`[id="${domId(path)}-${level}"]`);
    await expect(list.locator(`option[value="${part}"]`)).toBeAttached();
    await list.selectOption(part);
  }
}

const isPaperTable = ({ rowsFrom, columns }: TableField): boolean =>
  rowsFrom === undefined && columns['paper']?.kind === 'choice' && columns['files']?.kind === 'files' && Object.keys(columns).every((code) => ['paper', 'files', 'later'].includes(code));

async function fillTable(root: Locator, place: Locator, field: TableField, path: string, rows: readonly JsonObject[]): Promise<void> {
  if (isPaperTable(field)) return handIn(place, field, path, rows);
  if (field.rowsFrom !== undefined) {
    for (const [i, row] of rows.entries()) await fillPortalFields(root, field.columns, row, `${path}.${i}.`);
    return;
  }
  for (const old of (await place.getByRole('button', { name: /^删除第/ }).all()).toReversed()) await old.click();
  for (const [i, row] of rows.entries()) {
    await root.locator(`[id="${domId(path)}"]`).click();
    const sheet = place.page().getByRole('dialog');
    await expect(sheet).toBeVisible();
    await fillPortalFields(sheet, field.columns, row, `${path}.${i}.`);
    await sheet.getByRole('button', { name: '存这一项' }).click();
    await expect(sheet).toBeHidden();
  }
}

/** Papers asked for stand there with their own place; others are added from the list of kinds. */
async function handIn(place: Locator, field: TableField, path: string, rows: readonly JsonObject[]): Promise<void> {
  const { paper, files } = field.columns;
  if (paper?.kind !== 'choice' || files?.kind !== 'files') throw new Error('not a table of papers');
  const cards = place.locator('.p-rows > div');
  for (const row of rows) {
    const code = String(row['paper']);
    const asked = await cards.evaluateAll((all, [mark, name]) => all.findIndex((card) => card.querySelector(`[data-path="${mark}"]`) !== null || card.querySelector('.p-label')?.textContent?.startsWith(name) === true), [`${path}.${code}.files`, labelOf(paper, code)] as const);
    if (asked < 0) await place.locator('select').last().selectOption(code);
    const card = asked < 0 ? cards.last() : cards.nth(asked);
    if (row['later'] === true) await card.getByRole('button', { name: /后补交/ }).click();
    else await attach(card, files, (row['files'] as string[]).length);
  }
}
