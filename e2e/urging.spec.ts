import { expect } from '@playwright/test';
import { answerUrging, closeUrging, urge } from '@jiedian/domain/coordination/urge.ts';
import { clockAt } from '../seed/days.ts';
import { countyHospital } from '../seed/profiles/jingbian.ts';
import { holder } from '../seed/organisation/people.ts';
import { fillForm } from './support/fill-form.ts';
import { press } from './support/act.ts';
import { caseOf } from './support/find-cases.ts';
import { test } from './support/in-jiedian.ts';
import { firstDay } from './support/play-in-browser.ts';
import { signInAsStaff } from './support/sign-in.ts';

test.beforeEach(({ jiedian }) => jiedian.setClock(clockAt(firstDay, '09:00')));

test('the customer manager urges the project manager; he answers and it is closed, each from the row of the page of urgings', async ({ browser, jiedian }) => {
  const visit = async (userName: string) => {
    const context = await browser.newContext({ baseURL: jiedian.url, viewport: { width: 1366, height: 768 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    const page = await context.newPage();
    await signInAsStaff(page, userName);
    return page;
  };
  const matter = '配套线路施工滞后，请于本周答复计划完成日';
  const [customers, projects] = [await visit('customer-manager'), await visit('project-manager')];
  const { id } = await caseOf(customers.request, countyHospital);
  await customers.goto(`/desk/cases/${id}?act=urge`);
  await fillForm(customers, urge.form, { to: holder('jingbian', 'project-manager').id, level: 'reminder', matter, answerDue: firstDay });
  await press(customers, urge);

  await projects.goto('/desk/urgings?of=to-me');
  const mine = projects.locator('tbody tr').filter({ hasText: matter });
  await expect(mine).toContainText('待答复');
  await mine.locator('[data-open="answer-urging"]').click();
  await fillForm(projects, answerUrging.form, { answer: '塔材今日到场', cause: 'materials', plannedDay: firstDay });
  await press(projects, answerUrging);

  await customers.goto('/desk/urgings?of=by-me&stage=answered');
  const answered = customers.locator('tbody tr').filter({ hasText: matter });
  await expect(answered).toContainText('答复：塔材今日到场');
  await answered.locator('[data-open="close-urging"]').click();
  await fillForm(customers, closeUrging.form, { done: '已按计划完成' });
  await press(customers, closeUrging);
  await customers.goto('/desk/urgings?of=by-me&stage=closed');
  await expect(customers.locator('tbody tr').filter({ hasText: matter })).toContainText('已销号');
  await expect(customers.locator('[data-open="close-urging"]')).toHaveCount(0);
});
