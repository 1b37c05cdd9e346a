import { expect, type Locator } from '@playwright/test';

/** Buttons while they are few, a list to search when they are many. Buttons are pressed by key: a long form need not scroll to each. */
export async function chooseOne(place: Locator, box: Locator, label: string): Promise<void> {
  const radio = place.getByRole('radio', { name: label, exact: true });
  if (await radio.count()) return radio.press('Space');
  if ((await chosen(place)).includes(label)) return;
  await search(box, label);
  await expect.poll(() => chosen(place), { message: `${label} is chosen` }).toContain(label);
}

export const answerYesNo = (place: Locator, yes: boolean): Promise<void> => place.getByRole('radio').nth(yes ? 0 : 1).press('Space');

/** All of these and no others. */
export async function chooseSeveral(place: Locator, box: Locator, labels: readonly string[]): Promise<void> {
  const boxes = place.getByRole('checkbox');
  if (await boxes.count()) {
    for (const one of await place.locator('label', { has: place.page().getByRole('checkbox') }).all()) {
      const wanted = labels.includes((await one.innerText()).trim());
      if (wanted !== (await one.getByRole('checkbox').isChecked())) await one.click();
    }
    return;
  }
  const already = await chosen(place);
  for (const label of labels) if (!already.includes(label)) await search(box, label);
  for (const extra of already.filter((one) => !labels.includes(one))) await place.locator('.ant-select-selection-item', { hasText: extra }).locator('.ant-select-selection-item-remove').click();
  // Not by Esc: with no list open it closes the drawer.
  await box.blur();
  await expect.poll(async () => (await chosen(place)).toSorted().join()).toBe(labels.toSorted().join());
}

/** What a select shows as chosen, by the names on its tags or in its box. */
const chosen = (place: Locator): Promise<string[]> =>
  place.locator('.ant-select-single .ant-select-content-has-value, .ant-select-selection-item').evaluateAll((items) => items.map((item) => item.getAttribute('title') || (item.textContent ?? '')));

async function search(box: Locator, label: string): Promise<void> {
  await box.click();
  await box.fill(label);
  await box.page().locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)').locator(`.ant-select-item-option[title="${label}"]`).click();
}

/** Province, city, county, one click each. */
export async function chooseRegion(root: Locator, box: Locator, code: string): Promise<void> {
  await box.click();
  for (const level of [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code.slice(0, 6)]) {
    await root.page().locator(`.ant-cascader-menu-item[data-path-key$="${level}"]`).click();
  }
}
