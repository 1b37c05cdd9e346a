import { expect } from '@playwright/test';
import { gasStation } from '../seed/profiles/jingbian.ts';
import { building, built, planned, prepared } from '../seed/stories/grid-works.ts';
import { closed, contracted, dispatched, energised, metered, outagePlanned, planAnswered } from '../seed/stories/to-archive.ts';
import { confirmed, dualFromSurvey, largeToSurvey } from '../seed/stories/to-confirmation.ts';
import { buildersNamed, designerNamed, designRound, feePaid, inspected, interimRound, reported, tracked } from '../seed/stories/to-inspection.ts';
import { tell } from '../seed/stories/tell.ts';
import { beside } from '../seed/story.ts';
import { test } from './support/in-jiedian.ts';
import { playInBrowser } from './support/play-in-browser.ts';
import { ledgerIsWhole } from './support/verify-ledger.ts';

/** The customer's line, as long as the grid's works beside it. */
const line = [
  ...dualFromSurvey, ...outagePlanned, ...confirmed(2), ...feePaid, ...designerNamed(), ...tracked([4, 'designing']), ...designRound(2), ...buildersNamed(2), ...interimRound(4), ...tracked([4, 'installing']),
  ...contracted(1), ...dispatched(2), ...metered(2), ...tracked([2, 'testing']), ...reported(2), ...inspected,
];
const story = tell([...largeToSurvey.map((one) => (one.act === 'record-survey' ? { ...one, variant: 'special' } : one)), ...beside(beside(line, planAnswered), [...planned, ...prepared, ...building, ...built]), ...energised(8), ...closed()], {
  profile: { ...gasStation, code: 'e2e-dual', name: '靖边县沙梁油气集输有限公司', address: '天赐湾镇沙梁湾集输站', ...(gasStation.works ? { works: { ...gasStation.works, name: '靖边 沙梁集输 10kV业扩配套工程' } } : {}) },
  shows: { zh: '非普通双电源客户，10kV 配套工程并行', en: 'A customer with two sources who is not ordinary; the grid builds beside him' },
});

test('a dual-supply case with a grid project, from the portal application to the signed hand-over', async ({ browser, jiedian }, info) => {
  test.setTimeout(900_000);
  const told = await playInBrowser(browser, jiedian, story, info.outputDir);
  expect(told.case).toMatchObject({ status: 'ended', endedAs: 'completed', facts: { ordinary: false } });
  expect(told.project?.facts['commissionedAt']).toEqual(expect.any(String));
  expect(told.sent).toBe(0);
  await ledgerIsWhole(jiedian, info.outputPath('ledger.ndjson'));
});
