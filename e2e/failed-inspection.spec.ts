import { expect } from '@playwright/test';
import { concretePlant } from '../seed/profiles/jingbian.ts';
import { contracted, metered, planAgreed } from '../seed/stories/to-archive.ts';
import { confirmed, ordinaryToReply } from '../seed/stories/to-confirmation.ts';
import { buildersNamed, designerNamed, inspected, inspectedAndFailed, nothingDue, reported, tracked } from '../seed/stories/to-inspection.ts';
import { tell } from '../seed/stories/tell.ts';
import { test } from './support/in-jiedian.ts';
import { clicksFrom, playInBrowser } from './support/play-in-browser.ts';
import { ledgerIsWhole } from './support/verify-ledger.ts';

const story = tell([
  ...ordinaryToReply, ...confirmed(3), ...nothingDue, ...planAgreed(1), ...designerNamed(), ...buildersNamed(5), ...tracked([6, 'installing']), ...contracted(2), ...metered(2), ...reported(3), ...inspectedAndFailed, ...reported(4), ...inspected,
], { profile: { ...concretePlant, code: 'e2e-failed', name: '靖边县北梁商品混凝土有限公司', address: '东坑镇北梁工业园 3 号' }, shows: { zh: '竣工检验首轮不合格，整改后复验合格', en: 'Failed the first completion inspection, passed the second' } });

test('a failed completion inspection, put right and passed in its second round', async ({ browser, jiedian }, info) => {
  test.setTimeout(900_000);
  const told = await playInBrowser(browser, jiedian, story, info.outputDir, clicksFrom('submit-completion-report'));
  expect(told.case.position.visits).toMatchObject({ 'completion-report': 2, 'completion-inspection': 2 });
  expect(told.case.facts['inspectionPassedAt'] ?? told.case.facts['inspection-passed']).toBeDefined();
  await ledgerIsWhole(jiedian, info.outputPath('ledger.ndjson'));
});
