import { expect } from '@playwright/test';
import { sandMaker } from '../seed/profiles/jingbian.ts';
import { act } from '../seed/story.ts';
import { confirmed, ordinaryToReply } from '../seed/stories/to-confirmation.ts';
import { nothingDue } from '../seed/stories/to-inspection.ts';
import { tell } from '../seed/stories/tell.ts';
import { test } from './support/in-jiedian.ts';
import { clicksFrom, playInBrowser } from './support/play-in-browser.ts';
import { ledgerIsWhole } from './support/verify-ledger.ts';

const story = tell([
  ...ordinaryToReply, ...confirmed(3), ...nothingDue, act('request-termination', 5, '10:30', { by: 'customer' }), act('approve-termination', 2, '15:20', { by: 'reviewer' }),
], { profile: { ...sandMaker, business: 'new', currentKva: 0, code: 'e2e-termination', name: '靖边县柳湾建材有限公司', address: '杨桥畔镇柳湾村' }, shows: { zh: '客户撤销，回访核实后终止', en: 'Withdrawn by the customer, called back, ended' } });

test('a customer withdraws; somebody else calls back and the case ends', async ({ browser, jiedian }, info) => {
  test.setTimeout(900_000);
  const told = await playInBrowser(browser, jiedian, story, info.outputDir, clicksFrom('request-termination'));
  expect(told.case).toMatchObject({ status: 'ended', endedAs: 'terminated' });
  expect(told.clicked).toBe(2);
  await ledgerIsWhole(jiedian, info.outputPath('ledger.ndjson'));
});
