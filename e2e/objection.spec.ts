import { expect } from '@playwright/test';
import { shoppingCentre } from '../seed/profiles/fugu.ts';
import { act } from '../seed/story.ts';
import { confirmed, largeFromSurvey, largeToSurvey } from '../seed/stories/to-confirmation.ts';
import { tell } from '../seed/stories/tell.ts';
import { test } from './support/in-jiedian.ts';
import { clicksFrom, playInBrowser } from './support/play-in-browser.ts';
import { ledgerIsWhole } from './support/verify-ledger.ts';

const story = tell([
  ...largeToSurvey, ...largeFromSurvey, act('object-to-scheme', 4, '10:40', { by: 'customer' }), act('draft-scheme', 1, '10:20'), act('sign-scheme', 0, '11:00', { by: 'customer-manager' }), act('sign-scheme', 0, '14:10', { by: 'project-manager' }),
  act('review-scheme', 0, '15:40', { each: 'reviewer' }), act('reply-scheme', 3, '14:45'), ...confirmed(3),
], { profile: { ...shoppingCentre, county: 'jingbian', code: 'e2e-objection', name: '靖边县塞上商业管理有限公司', address: '张家畔街道统万路 66 号' }, shows: { zh: '客户对方案提出异议，二版方案确认', en: 'An objection, and the second version confirmed' } });

test('an objection to the scheme: drafted, reviewed and replied anew, then confirmed', async ({ browser, jiedian }, info) => {
  test.setTimeout(900_000);
  const told = await playInBrowser(browser, jiedian, story, info.outputDir, clicksFrom('object-to-scheme'));
  expect(told.case.position.visits).toMatchObject({ 'scheme-drafting': 2, 'scheme-reply': 2, 'scheme-confirmation': 2 });
  expect(told.case.open['scheme-confirmation']).toBeUndefined();
  expect(told.clicked).toBeGreaterThan(8);
  await ledgerIsWhole(jiedian, info.outputPath('ledger.ndjson'));
});
