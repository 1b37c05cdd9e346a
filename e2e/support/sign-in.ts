import { expect, type APIRequestContext, type Page } from '@playwright/test';

const password = 'jiedian-demo';

/** On the desk's sign-in page, as somebody would. */
export async function signInAsStaff(page: Page, userName: string): Promise<void> {
  await page.goto('/desk/');
  await page.locator('#name').fill(userName);
  await page.locator('#password').fill(password);
  await page.locator('form button[type=submit]').click();
  await expect(page.locator('.frame')).toBeVisible();
}

/** Asks for a code on the portal and types the one that the demo page of codes shows. */
export async function signInByPhone(page: Page, phone: string, to = '/'): Promise<void> {
  await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
  await page.locator('#phone').fill(phone);
  await page.locator('form button[type=submit]').click();
  await expect(page.locator('#code')).toBeVisible();
  await page.locator('#code').fill(await codeFor(page.request, phone));
  await page.locator('form button[type=submit]').click();
  await expect(page.locator('#code')).toBeHidden();
}

async function codeFor(request: APIRequestContext, phone: string): Promise<string> {
  let found: string | undefined;
  await expect.poll(async () => {
    const { items } = (await (await request.get('/api/v1/demo/codes')).json()) as { items: { phone: string; code: string }[] };
    found = items.find((one) => one.phone === phone)?.code;
    return found;
  }, { message: `a code for ${phone}` }).toBeDefined();
  return found ?? '';
}

/** Without a page, for parts of a story that another spec clicks through. */
export async function signInQuietly(request: APIRequestContext, who: { readonly userName: string } | { readonly phone: string }): Promise<void> {
  if ('userName' in who) return post(request, '/api/session/sign-in/username', { username: who.userName, password });
  await post(request, '/api/session/phone-number/send-otp', { phoneNumber: who.phone });
  await post(request, '/api/session/phone-number/verify', { phoneNumber: who.phone, code: await codeFor(request, who.phone) });
}

async function post(request: APIRequestContext, path: string, data: object): Promise<void> {
  const answered = await request.post(path, { data });
  if (!answered.ok()) throw new Error(`${path}: ${answered.status()} ${await answered.text()}`);
}
