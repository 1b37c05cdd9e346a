import { expect } from '@playwright/test';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { citizensOf } from '../seed/citizens.ts';
import { clockAt } from '../seed/days.ts';
import { gasStation } from '../seed/profiles/jingbian.ts';
import { caseOf } from './support/find-cases.ts';
import { test } from './support/in-jiedian.ts';
import { firstDay } from './support/play-in-browser.ts';
import { signInAsStaff, signInByPhone, signInQuietly } from './support/sign-in.ts';

const late = '2027-04-15';

test('a material promised late moves the forecast; the list says what moved it, and the customer reads the new range', async ({ page, browser, jiedian }) => {
  await jiedian.setClock(clockAt(firstDay, '09:00'));
  await signInAsStaff(page, 'customer-manager');
  const { id } = await caseOf(page.request, gasStation);
  await page.goto(`/desk/cases/${id}`);
  const panel = page.getByRole('region', { name: '接电预测' });
  const before = (await panel.getAttribute('data-forecast')) ?? '';
  expect(before < late).toBe(true);
  await expect(panel.getByRole('row').filter({ hasText: '送电' })).toHaveCount(1);

  const desk = await browser.newContext({ baseURL: jiedian.url });
  await signInQuietly(desk.request, { userName: 'project-manager' });
  const { projects } = (await (await page.request.get(`/api/v1/cases/${id}`)).json()) as { projects: readonly { id: string; number: string }[] };
  const [project] = projects;
  const form = (await (await desk.request.get(`/api/v1/projects/${project?.id ?? ''}/acts/record-materials`)).json()) as { seenVersion: number; prefill: { materials: { value: readonly JsonObject[] } } };
  const materials = form.prefill.materials.value.map((row, i) => (i === 0 ? { ...row, promisedAt: late } : row));
  const sent = await desk.request.post('/api/v1/commands/record-materials', { data: { commandId: crypto.randomUUID(), stream: { kind: 'project', id: project?.id }, seenVersion: form.seenVersion, doneAt: clockAt(firstDay, '09:00'), data: { materials, overdueCause: 'materials', overdueNote: '厂家推迟交货', overdueAccount: 'utility' } } });
  expect(sent.status(), await sent.text()).toBe(200);
  await desk.close();

  await page.reload();
  await expect(panel).not.toHaveAttribute('data-forecast', before);
  const after = (await panel.getAttribute('data-forecast')) ?? '';
  expect(after > late).toBe(true);
  await expect(panel.getByText('须等到 2027-04-15')).toBeVisible();
  await expect(panel.getByText('预计赶不上客户意向', { exact: false })).toBeVisible();
  await panel.getByRole('button', { name: '预测为什么变了' }).click();
  const cause = panel.locator('[data-moves] tbody tr').first();
  await expect(cause).toContainText(`配套项目${project?.number ?? ''}登记了物资供应情况`);
  await expect(cause).toContainText(/晚 \d+ 个工作日/);

  const phone = await browser.newContext({ baseURL: jiedian.url, viewport: { width: 390, height: 844 } });
  const portal = await phone.newPage();
  await signInByPhone(portal, citizensOf(gasStation).phone, `/cases/${id}`);
  await expect(portal.locator('[data-forecast]')).toHaveAttribute('data-forecast', after);
  await expect(portal.locator('[data-forecast]')).toContainText('2027 年 4 月下旬');
  await portal.screenshot({ path: test.info().outputPath('portal.png'), fullPage: true });
  await phone.close();
});
