import { expect } from '@playwright/test';
import { concretePlant } from '../seed/profiles/jingbian.ts';
import { contracted, closed, energised, metered, planAgreed } from '../seed/stories/to-archive.ts';
import { confirmed, ordinaryToReply } from '../seed/stories/to-confirmation.ts';
import { buildersNamed, designerNamed, inspected, nothingDue, reported, tracked } from '../seed/stories/to-inspection.ts';
import { tell } from '../seed/stories/tell.ts';
import { test } from './support/in-jiedian.ts';
import { playInBrowser } from './support/play-in-browser.ts';
import { ledgerIsWhole } from './support/verify-ledger.ts';

const story = tell([
  ...ordinaryToReply, ...confirmed(3), ...nothingDue, ...planAgreed(1), ...designerNamed(), ...buildersNamed(5), ...tracked([6, 'installing']), ...contracted(2), ...metered(2), ...tracked([3, 'testing']), ...reported(3), ...inspected, ...energised(2), ...closed(),
], { profile: { ...concretePlant, code: 'e2e-ordinary', name: '靖边县沙泉商品混凝土有限公司', address: '张家畔镇新农村工业园区 21 号' }, shows: { zh: '普通高压新装，免审免检', en: 'An ordinary customer, exempt from review and interim inspection' } });

test('an ordinary case without works, from the portal to the hand-over', async ({ browser, jiedian }, info) => {
  test.setTimeout(900_000);
  const told = await playInBrowser(browser, jiedian, story, info.outputDir);
  expect(told.case).toMatchObject({ status: 'ended', endedAs: 'completed', facts: { ordinary: true } });
  expect(told.projectId).toBeNull();
  await ledgerIsWhole(jiedian, info.outputPath('ledger.ndjson'));
});
