import { expect, type Page } from '@playwright/test';

/** Where the cursor stands. `seen`: a ring round it or round what holds it, in the window and under nothing. */
export type Stop = {
  readonly tag: string; readonly type: string; readonly role: string; readonly name: string; readonly text: string;
  readonly field: string; readonly row: string; readonly act: string; readonly open: string; readonly inDialog: boolean;
  readonly readOnly: boolean; readonly checked: boolean; readonly value: string; readonly add: boolean; readonly drop: boolean;
  readonly seen: { readonly ring: boolean; readonly inWindow: boolean };
};

/** What a person sees of the place where the cursor stands. */
export const stop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const on = document.activeElement ?? document.body;
    const told = (attribute: string) => on.getAttribute(attribute) ?? '';
    const held = (attribute: string) => on.closest(`[${attribute}]`)?.getAttribute(attribute) ?? '';
    const labelled = told('aria-labelledby').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim();
    const label = 'labels' in on ? [...((on as HTMLInputElement).labels ?? [])].map((one) => one.textContent ?? '').join(' ').trim() : '';
    const around = [on, on.parentElement, on.parentElement?.parentElement, on.parentElement?.parentElement?.parentElement].filter((one) => one instanceof Element);
    const ringed = (one: Element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    };
    const drawn = around.find((one) => one.getBoundingClientRect().width > 2 && one.getBoundingClientRect().height > 2) ?? on;
    const box = drawn.getBoundingClientRect();
    return {
      tag: on.tagName.toLowerCase(), type: told('type'), role: told('role'), name: (told('aria-label') || labelled || label || told('title')), text: (on.textContent ?? '').trim().slice(0, 60),
      field: held('data-field'), row: held('data-row'), act: told('data-act'), open: told('data-open'), inDialog: on.closest('[role=dialog], dialog') !== null,
      readOnly: on.hasAttribute('readonly'), checked: 'checked' in on && on.checked === true, value: 'value' in on ? String(on.value) : '',
      add: on.classList.contains('step-add'), drop: on.hasAttribute('data-drop-row'),
      seen: { ring: around.some(ringed) || around.some((one) => [...one.children].some(ringed)), inWindow: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth },
    };
  });

/** One key, and where it leads. Every stop is to be seen and named: else nobody finds his way by the keyboard. */
export async function step(page: Page, key = 'Tab'): Promise<Stop> {
  await page.keyboard.press(key);
  const there = await stop(page);
  if (there.tag === 'body') return there;
  const where = `${there.tag} ${there.name || there.text} in ${there.field || page.url()}`;
  expect(there.name || there.text, `a name for ${where}`).not.toBe('');
  if (there.seen.ring && there.seen.inWindow) return there;
  // The page may still be scrolling to it.
  await expect.poll(async () => (await stop(page)).seen, { message: `seen: ${where}`, timeout: 2_000 }).toEqual({ ring: true, inWindow: true });
  return stop(page);
}

/** Presses `key` until the cursor stands where it is wanted. */
export async function stepTo(page: Page, what: string, wanted: (there: Stop) => boolean, key = 'Tab', most = 120): Promise<Stop> {
  const met: string[] = [];
  for (let n = 0; n < most; n += 1) {
    const there = await step(page, key);
    if (wanted(there)) return there;
    met.push(there.name || there.text || there.tag);
  }
  throw new Error(`${what} is not reached by ${key}; met: ${met.join(' · ')}`);
}
