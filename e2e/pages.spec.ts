import { expect, type Page } from '@playwright/test';
import { chargingStation, countyHospital, gasStation, sandMaker } from '../seed/profiles/jingbian.ts';
import { coalWasher } from '../seed/profiles/shenmu.ts';
import { railwaySite, semiCokeWorks } from '../seed/profiles/fugu.ts';
import { clockAt } from '../seed/days.ts';
import { citizensOf } from '../seed/citizens.ts';
import type { Profile } from '../seed/profile.ts';
import { staff } from '../seed/organisation/people.ts';
import { caseOf, projectNamed } from './support/find-cases.ts';
import { lookAt } from './support/look-at-page.ts';
import { signInAsStaff, signInByPhone, signInQuietly } from './support/sign-in.ts';
import { firstDay } from './support/play-in-browser.ts';
import { test } from './support/in-jiedian.ts';

/** User names stand on the pages that show the demo's sign-ins. */
const userNames = staff.flatMap(({ userName }) => (userName === undefined ? [] : [userName, userName.split('.')[0] ?? '']));

test.beforeEach(({ jiedian }) => jiedian.setClock(clockAt(firstDay, '09:00')));

for (const language of ['zh', 'en'] as const) {
  test.describe(language, () => {
    test.setTimeout(240_000);
    const speak = (page: Page) => page.addInitScript((chosen) => localStorage.setItem('jiedian.language', chosen), language);

    test(`the desk in ${language}`, async ({ browser, jiedian }, info) => {
      const context = await browser.newContext({ baseURL: jiedian.url, viewport: { width: 1366, height: 768 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
      const page = await context.newPage();
      await speak(page);
      const look = (name: string) => lookAt(page, `desk ${name}`, language, info.outputPath(`desk-${name}.png`), userNames);
      await page.goto('/desk/');
      await expect(page.locator('#name')).toBeVisible();
      await look('sign-in');
      await signInAsStaff(page, 'project-manager');
      const [hospital, gas] = [await caseOf(page.request, countyHospital), await caseOf(page.request, gasStation)];
      const works = await projectNamed(page.request, '长城油气集输');
      const pages: readonly (readonly [string, string, string])[] = [
        ['workbench', '/desk/', '.table tbody tr'], ['cases', '/desk/cases?status=all', '.table tbody tr'], ['projects', '/desk/projects?status=all', '.table tbody tr'], ['people', '/desk/people', '.table tbody tr'],
        ['case', `/desk/cases/${gas.id}`, '.table tbody tr'], ['case-process', `/desk/cases/${gas.id}?tab=process`, 'svg text'], ['case-dossier', `/desk/cases/${hospital.id}?tab=dossier`, '.table tbody tr'], ['case-ledger', `/desk/cases/${hospital.id}?tab=ledger`, 'main li'],
        ['project', `/desk/projects/${works.id}`, '.table tbody tr'], ['project-ledger', `/desk/projects/${works.id}?tab=ledger`, 'main li'], ['project-progress', `/desk/projects/${works.id}?act=report-progress`, 'form[data-form]'], ['project-permits', `/desk/projects/${works.id}?act=record-permits`, 'form[data-form]'],
        ['paper-survey', `/desk/papers/case/${gas.id}/site-survey`, 'main table'], ['paper-scheme', `/desk/papers/case/${gas.id}/scheme-drafting`, 'main table'], ['lost', '/desk/nowhere', 'main'],
      ];
      for (const [name, address, there] of pages) {
        await page.goto(address);
        await expect(page.locator(there).first()).toBeVisible();
        await look(name);
      }
      await page.goto('/desk/cases');
      await page.getByRole('button', { name: language === 'zh' ? '账户' : 'Account' }).click();
      await page.getByRole('menuitem', { name: language === 'zh' ? '退出登录' : 'Sign out' }).click();
      await expect(page.locator('#name')).toBeVisible();
      await signInAsStaff(page, 'customer-manager');
      for (const [name, address] of [['act-inspection', `/desk/cases/${hospital.id}?act=urge`], ['new-case', '/desk/cases/new']] as const) {
        await page.goto(address);
        await expect(page.locator('form[data-form]')).toBeVisible();
        await look(name);
      }
      await context.close();
    });

    test(`the portal in ${language}`, async ({ browser, jiedian }, info) => {
      const context = await browser.newContext({ baseURL: jiedian.url, viewport: { width: 390, height: 844 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
      const page = await context.newPage();
      await speak(page);
      const look = (name: string) => lookAt(page, `portal ${name}`, language, info.outputPath(`portal-${name}.png`));
      const as = async (profile: Profile): Promise<string> => {
        await context.clearCookies();
        await signInQuietly(page.request, { phone: citizensOf(profile).phone });
        return (await caseOf(page.request, profile)).id;
      };
      const see = async (name: string, address: string): Promise<void> => {
        await page.goto(address);
        await expect(page.locator('.p-card, .p-rows, .p-field').first()).toBeVisible();
        await look(name);
      };
      for (const [name, address] of [['home', '/'], ['sign-in', '/sign-in'], ['codes', '/demo/codes'], ['publication', '/publication'], ['papers-asked', '/papers'], ['lost', '/nowhere']] as const) await see(name, address);
      await signInByPhone(page, citizensOf(chargingStation).phone);
      const charging = (await caseOf(page.request, chargingStation)).id;
      for (const [name, address] of [['home-signed-in', '/'], ['cases', '/cases'], ['messages', '/messages'], ['mine', '/mine'], ['apply', '/apply'], ['case', `/cases/${charging}`], ['scheme', `/cases/${charging}/scheme`], ['object', `/cases/${charging}/act/object-to-scheme`], ['confirm', `/cases/${charging}/act/confirm-scheme`], ['papers', `/cases/${charging}/papers`], ['history', `/cases/${charging}/history`]] as const) await see(name, address);
      const sand = await as(sandMaker);
      await see('contract', `/cases/${sand}/contract`);
      const railway = await as(railwaySite);
      await see('rate', `/cases/${railway}/rate`);
      const coke = await as(semiCokeWorks);
      await see('design', `/cases/${coke}/act/submit-design`);
      const hospital = await as(countyHospital);
      await see('report', `/cases/${hospital}/act/submit-completion-report`);
      const washer = await as(coalWasher);
      await see('ended', `/cases/${washer}`);
      await context.close();
    });
  });
}
