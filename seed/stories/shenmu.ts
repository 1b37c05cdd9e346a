import { act, beside } from '../story.ts';
import { assignedToOthers, confirmed, drafted, largeFromSurvey, largeToSurvey, partsMade, partsMadeSlowly, reviewed, surveyed } from './to-confirmation.ts';
import { buildersNamed, designerNamed, designRound, feePaid, inspected, interimRound, nothingDue, reported, tracked } from './to-inspection.ts';
import { building, built, planned, prepared, settled } from './grid-works.ts';
import { closed, contracted, dispatched, energised, metered, outagePlanned, planAgreed, planAnswered } from './to-archive.ts';
import { coalMine, coalWasher, coldStore, dataCentre, housingEstate, oldQuarry, sewageWorks } from '../profiles/shenmu.ts';
import { tell, type Told } from './tell.ts';

/** 煤矿 35 kV: first grade, two sources, a new bay and line; the branch has approved, the project's permits are open. */
const mineCase = [
  ...partsMadeSlowly, ...drafted, act('review-scheme', 0, '10:15', { each: 'reviewer' }), act('reply-scheme', 2, '15:30'), ...outagePlanned, ...confirmed(3), ...feePaid, ...designerNamed(), ...tracked([4, 'designing']), ...designRound(8), ...buildersNamed(5), ...interimRound(6, 'more-parts'), ...interimRound(5, 'cables'),
  ...tracked([2, 'installing']), ...contracted(2, 'customer', 'branch-head'), ...dispatched(2), ...metered(2), ...tracked([1, 'testing']), ...reported(2), ...inspected,
];
const mine = tell([...largeToSurvey, ...beside(beside(mineCase, planAnswered), [...planned, ...prepared, ...building, ...built]), ...energised(5), ...closed(), ...settled], {
  profile: coalMine, shows: { zh: '35kV 双电源一级重要用户，配套间隔与线路办理手续中', en: '35 kV, two sources, first grade; permits of the bay and line are open' }, until: 'record-materials', quiet: 1,
});

/** 洗煤厂: all the way to the hand-over of the dossier. */
const washer = tell([
  ...largeToSurvey, ...largeFromSurvey, ...confirmed(2), ...nothingDue, ...planAgreed(1), ...designerNamed(), ...tracked([6, 'designing']), ...buildersNamed(5), ...tracked([7, 'purchasing']), ...contracted(4), ...tracked([5, 'installing']), ...metered(5), ...tracked([2, 'testing']), ...reported(3), ...inspected, ...energised(2), act('offer-energy-service', 0, '16:40', { by: 'customer-manager' }), ...closed(), act('complain', 3, '10:30', { by: 'customer' }), act('answer-complaint', 1, '15:15', { by: 'service-desk' }),
], { profile: coalWasher, shows: { zh: '普通高压新装，已送电、归档、移交', en: 'Connected, archived and handed over' }, quiet: 6 });

/** 住宅小区: the builder's money has run out; suspended on the customer's account. */
const estate = tell([
  ...largeToSurvey, ...largeFromSurvey, ...confirmed(6), ...nothingDue, ...planAgreed(1), ...designerNamed(), ...tracked([8, 'designing'], [9, 'stopped']),
  act('request-suspension', 2, '10:20', { by: 'customer' }), act('approve-suspension', 1, '15:10', { by: 'reviewer' }), act('keep-suspension', 9, '11:05'),
  act('resume-case', 12, '10:40', { by: 'customer-manager' }), ...buildersNamed(6), ...tracked([8, 'civil-works'], [9, 'installing']), ...contracted(3), ...metered(3), ...reported(4), ...inspected, ...energised(3), ...closed(),
], { profile: housingEstate, shows: { zh: '住宅小区，客户资金原因中止（挂起）', en: 'A housing estate, suspended for the customer’s funds' }, until: 'keep-suspension', quiet: 3 });

/** 污水厂: withdrawn by the customer after the scheme was replied, called back and ended. */
const sewage = tell([
  ...largeToSurvey, ...partsMade, ...drafted, ...reviewed(2), ...confirmed(5), ...nothingDue, ...planAgreed(1), act('request-termination', 9, '10:30', { by: 'customer' }), act('approve-termination', 2, '15:20', { by: 'reviewer' }),
], { profile: sewageWorks, shows: { zh: '客户选址调整，已终止', en: 'The customer moved elsewhere; terminated' }, quiet: 14 });

/** 数据机房: two sources; the county has signed, the branch's turn. */
const data = tell([
  ...largeToSurvey, ...partsMadeSlowly, act('draft-scheme', 0, '14:05'), act('return-scheme-part', 0, '16:20', { by: 'project-manager', variant: 'metering' }), act('make-metering-scheme', 1, '10:30', { variant: 'again' }),
  ...drafted, ...reviewed(3), ...confirmed(4), ...feePaid, ...planAgreed(1), ...designerNamed(), ...designRound(6), ...buildersNamed(4), ...interimRound(6), ...tracked([5, 'installing']), ...contracted(2), ...dispatched(2), ...metered(2), ...reported(3), ...inspected, ...energised(2), ...closed(),
], { profile: dataCentre, shows: { zh: '双电源数据机房，方案部分退回一次，正待双方签字', en: 'Two sources; one part came back once, the managers are signing' }, until: 'sign-scheme', quiet: 0 });

/** 冷库: the clerk returned it twice, the second time for something not told before, with the lead's approval; then assigned. */
const cold = tell([
  act('submit-application', 0, '09:40', { variant: 'incomplete' }), act('accept-application', 0, '15:25', { variant: 'returned' }), act('resubmit-application', 3, '10:15'), act('accept-application', 0, '16:05', { variant: 'returned-late' }), act('resubmit-application', 2, '09:50'), act('accept-application', 0, '14:30', { variant: 'promised' }),
  ...assignedToOthers, act('book-survey', 1, '10:10'), ...surveyed('refused-signature'), ...partsMade, ...drafted, act('review-scheme', 0, '10:15', { each: 'reviewer', variant: 'conditions' }), act('hand-in-papers', 1, '11:40', { by: 'counter' }), act('adopt-review-conditions', 1, '13:30'), act('reply-scheme', 0, '15:30'), ...confirmed(3, 'counter'),
  ...nothingDue, ...planAgreed(1), ...designerNamed('counter'), ...buildersNamed(4, 'counter'), ...contracted(2, 'customer-manager'), ...metered(3), ...reported(3, 'counter'), ...inspected, ...energised(2), ...closed('service-desk'),
], { profile: coldStore, shows: { zh: '两次退回补正后容缺受理，刚派工', en: 'Returned twice, accepted with a promise, just assigned' }, until: 'assign-managers', quiet: 0 });

/** 采空区: not accepted, with ground, law and remedy. */
const quarry = tell([act('submit-application', 0, '10:05'), act('accept-application', 0, '16:10', { variant: 'refused' })], { profile: oldQuarry, shows: { zh: '不予受理', en: 'Not accepted, with its ground' }, quiet: 11 });

export const shenmuStories: readonly Told[] = [mine, washer, estate, sewage, data, cold, quarry];
