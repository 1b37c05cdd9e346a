import { expect, type Page } from '@playwright/test';
import { citizensOf } from '../../seed/citizens.ts';
import type { Profile } from '../../seed/profile.ts';
import { railwaySite, semiCokeWorks } from '../../seed/profiles/fugu.ts';
import { chargingStation, countyHospital, sandMaker } from '../../seed/profiles/jingbian.ts';
import { coalWasher, coldStore, housingEstate } from '../../seed/profiles/shenmu.ts';
import { caseOf } from './find-cases.ts';
import { signInByPhone, signInQuietly } from './sign-in.ts';

const open = [['home', '/'], ['sign-in', '/sign-in'], ['codes', '/demo/codes'], ['publication', '/publication'], ['papers-asked', '/papers'], ['lost', '/nowhere']] as const;

/** Every page of the portal, as customers of the demo whose cases stand at different places: `see` is called at each, once it is drawn. */
export async function tourPortal(page: Page, see: (name: string) => Promise<void>): Promise<void> {
  const visit = async (name: string, address: string): Promise<void> => {
    await page.goto(address);
    await expect(page.locator('.p-card, .p-rows, .p-field').first()).toBeVisible();
    await see(name);
  };
  const as = async (profile: Profile): Promise<string> => {
    await page.context().clearCookies();
    await signInQuietly(page.request, { phone: citizensOf(profile).phone });
    return (await caseOf(page.request, profile)).id;
  };
  for (const [name, address] of open) await visit(name, address);
  await signInByPhone(page, citizensOf(chargingStation).phone);
  const charging = `/cases/${(await caseOf(page.request, chargingStation)).id}`;
  for (const [name, address] of [['home-signed-in', '/'], ['cases', '/cases'], ['messages', '/messages'], ['mine', '/mine'], ['apply', '/apply']] as const) await visit(name, address);
  for (const [name, more] of [['case', ''], ['scheme', '/scheme'], ['object', '/act/object-to-scheme'], ['confirm', '/act/confirm-scheme'], ['papers', '/papers'], ['history', '/history']] as const) await visit(name, charging + more);
  for (const [name, profile, more] of [['contract', sandMaker, '/contract'], ['rate', railwaySite, '/rate'], ['design', semiCokeWorks, '/act/submit-design'], ['report', countyHospital, '/act/submit-completion-report'], ['ended', coalWasher, ''], ['promised', coldStore, '/act/hand-in-papers'], ['on-hold', housingEstate, '']] as const) {
    await visit(name, `/cases/${await as(profile)}${more}`);
  }
}
