import { expect, type Page } from '@playwright/test';
import { countyHospital, gasStation } from '../../seed/profiles/jingbian.ts';
import { caseOf, projectNamed } from './find-cases.ts';
import { signInAsStaff } from './sign-in.ts';

type Language = 'zh' | 'en';
/** `press`: what is pressed once the page is there, and what then comes. */
type Stop = readonly [name: string, address: string, there: string, press?: readonly [what: string, then: string]];
const table = '.table tbody tr';

/** Every page of the desk, on the demo's cases: `see` is called at each, once what it is about stands there. Begins and ends signed out or anew. */
export async function tourDesk(page: Page, language: Language, see: (name: string) => Promise<void>): Promise<void> {
  await page.goto('/desk/');
  await expect(page.locator('#name')).toBeVisible();
  await see('sign-in');
  await signInAsStaff(page, 'project-manager');
  await visit(page, await stopsOfProjectManager(page), see);
  await signOut(page, language);
  await signInAsStaff(page, 'counter');
  await visit(page, [['new-case', '/desk/cases/new', 'form[data-form]']], see);
  await signOut(page, language);
  await signInAsStaff(page, 'customer-manager');
  const hospital = await caseOf(page.request, countyHospital);
  await visit(page, [['workbench-customer-manager', '/desk/', table], ['act-urge', `/desk/cases/${hospital.id}?act=urge`, 'form[data-form]', ['[data-act="urge"]', '.step-finding']]], see);
}

async function stopsOfProjectManager({ request }: Page): Promise<readonly Stop[]> {
  const [hospital, gas, works] = [await caseOf(request, countyHospital), await caseOf(request, gasStation), await projectNamed(request, '长城油气集输')];
  const [of, beside] = [`/desk/cases/${gas.id}`, `/desk/projects/${works.id}`];
  return [
    ['workbench', '/desk/', table], ['todo', '/desk/todo', table], ['done', '/desk/done', 'main'], ['deadlines', '/desk/deadlines?of=unit', '.deadline-list .table, .deadline-list .nothing'], ['messages', '/desk/messages', 'main'], ['cases', '/desk/cases?status=all', table], ['cases-none', '/desk/cases?q=%E6%97%A0%E6%AD%A4%E6%88%B7', '.nothing'], ['projects', '/desk/projects?status=all', table], ['people', '/desk/people', table],
    ['case', of, table], ['case-process', `${of}?tab=process`, 'svg text'], ['case-dossier', `/desk/cases/${hospital.id}?tab=dossier`, table], ['case-ledger', `/desk/cases/${hospital.id}?tab=ledger`, 'main li'],
    ['case-record', of, table, ['tbody tr:last-child td.act button', '.ant-drawer .record']], ['project', beside, table], ['project-ledger', `${beside}?tab=ledger`, 'main li'], ['project-progress', `${beside}?act=report-progress`, 'form[data-form]'], ['project-permits', `${beside}?act=record-permits`, 'form[data-form]'],
    ['paper-survey', `/desk/papers/case/${gas.id}/site-survey`, 'main table'], ['paper-scheme', `/desk/papers/case/${gas.id}/scheme-drafting`, 'main table'], ['why-total', `/desk/cases/${hospital.id}?why=total`, '.why-counted'], ['why-paper', `/desk/why/case/${hospital.id}/total`, '.why-counted'], ['recount', '/desk/recount', table], ['regimes', '/desk/regimes', table], ['regime', '/desk/regimes/default/shipped-2023', table], ['calendar', '/desk/calendar', '.year'], ['warnings', '/desk/warnings', table], ['urgings', '/desk/urgings', table],
    ['lost', '/desk/nowhere', 'main'],
  ];
}

async function visit(page: Page, stops: readonly Stop[], see: (name: string) => Promise<void>): Promise<void> {
  for (const [name, address, there, press] of stops) {
    await page.goto(address);
    await expect(page.locator(there).first()).toBeVisible();
    if (press) {
      // A page that still grows would be scrolled to another place.
      await page.waitForLoadState('networkidle');
      await page.locator(press[0]).first().click();
      await expect(page.locator(press[1]).first()).toBeVisible();
    }
    await see(name);
  }
}

async function signOut(page: Page, language: Language): Promise<void> {
  await page.goto('/desk/cases');
  await page.getByRole('button', { name: language === 'zh' ? '账户' : 'Account' }).click();
  await page.getByRole('menuitem', { name: language === 'zh' ? '退出登录' : 'Sign out' }).click();
  await expect(page.locator('#name')).toBeVisible();
}
