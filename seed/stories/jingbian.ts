import { act, beside } from '../story.ts';
import { appointedByPhone, appointedOnline, applied, appliedLate, assigned, assignedToOthers, confirmed, drafted, dualFromSurvey, largeToSurvey, ordinaryToReply, partsMade, reviewed, surveyed } from './to-confirmation.ts';
import { buildersNamed, designerNamed, designRound, feePaid, inspected, inspectedAndFailed, interimRound, nothingDue, reported, tracked } from './to-inspection.ts';
import { building, built, planned, prepared, settled } from './grid-works.ts';
import { chargingStation, concretePlant, countyHospital, farmCooperative, gasStation, pumpingStation, sandMaker } from '../profiles/jingbian.ts';
import { closed, contracted, dispatched, energised, metered, outagePlanned, planAgreed, planAnswered } from './to-archive.ts';
import { tell, type Told } from './tell.ts';

/** 商混站: ordinary, exempt from review and interim inspection; its own works are under way and fees and contract in hand. */
const concrete = tell([
  ...ordinaryToReply, ...confirmed(3), ...nothingDue, ...planAgreed(1), ...designerNamed(), ...tracked([5, 'designing']), ...buildersNamed(4), ...contracted(3), ...tracked([2, 'civil-works']),
  ...tracked([9, 'installing']), ...metered(4), ...reported(3), ...inspected, ...energised(2), ...closed(),
], { profile: concretePlant, shows: { zh: '普通高压新装，客户受电工程施工中', en: 'An ordinary connection; the customer is building' }, until: 'track-customer-works', nth: 2, quiet: 2 });

/** 服务区充电站: the scheme has been replied and waits for the customer, who can sign in on the portal. */
const charging = tell([
  ...ordinaryToReply, ...confirmed(4), ...nothingDue, ...planAgreed(1), ...designerNamed(), ...buildersNamed(6), ...tracked([5, 'purchasing'], [9, 'installing']), ...contracted(2), ...metered(2), ...reported(3), ...inspected, ...energised(2), ...closed(),
], { profile: chargingStation, shows: { zh: '供电方案已答复，等客户在网上确认', en: 'The scheme is replied; the customer is to confirm it on the portal' }, until: 'reply-scheme', quiet: 2 });

/** 县医院: two sources, second grade; everything is reviewed, and the completion inspection failed its first round. */
const hospital = tell([
  ...largeToSurvey, ...dualFromSurvey, ...confirmed(5), ...feePaid, ...planAgreed(1), ...designerNamed(), ...designRound(9), ...buildersNamed(4), ...interimRound(7, 'more-parts'), ...interimRound(4, 'cables'), ...tracked([6, 'installing']), ...contracted(3), ...dispatched(2), act('coordinate', 0, '15:50', { by: 'customer-manager', variant: 'operation' }), act('answer-coordination', 1, '10:05', { by: 'operation' }), act('close-coordination', 0, '11:15', { by: 'customer-manager' }), ...metered(2),
  ...tracked([3, 'testing']), ...reported(3), ...inspectedAndFailed, ...reported(4), ...inspected, ...energised(2), ...closed(),
], { profile: countyHospital, shows: { zh: '双电源二级重要用户，竣工检验首轮不合格，正在整改', en: 'Two sources, second grade; failed the first completion inspection' }, until: 'record-completion-inspection', quiet: 2 });

/** 扬水站: surveyed; two of the three parts are in. */
const pumping = tell([
  ...applied, ...assignedToOthers, act('book-survey', 1, '10:10'), ...surveyed(), ...partsMade, ...drafted, ...reviewed(2), ...confirmed(6), ...nothingDue, ...planAgreed(1), ...designerNamed(), ...buildersNamed(5), ...tracked([4, 'installing']), ...contracted(2), ...metered(2), ...reported(2), ...inspected, ...energised(2), ...closed('service-desk'),
], { profile: pumpingStation, shows: { zh: '农业排灌，三方案编制中', en: 'Irrigation; the three parts are being made' }, until: 'make-access-scheme', quiet: 0 });

/** 油气集输站: two sources, a new 10 kV line; the works are being built while the customer builds too. */
const gasCase = [
  ...dualFromSurvey, ...outagePlanned, ...confirmed(2), ...feePaid, ...designerNamed(), ...tracked([4, 'designing']), ...designRound(2), ...buildersNamed(2), ...interimRound(4), ...tracked([4, 'installing']), act('urge', 1, '16:35', { by: 'customer-manager' }), act('answer-urging', 1, '09:30', { by: 'project-manager' }), act('close-urging', 0, '15:20', { by: 'customer-manager' }), ...contracted(1), ...dispatched(2), ...metered(2),
  ...tracked([2, 'testing']), ...reported(2), ...inspected,
];
const gas = tell([...largeToSurvey.map((line) => (line.act === 'record-survey' ? { ...line, variant: 'special' } : line)), ...beside(beside(gasCase, planAnswered), [...planned, ...prepared, ...building, ...built]), ...energised(8), ...closed(), ...settled], {
  profile: gasStation, shows: { zh: '双电源，10kV 新建线路配套工程施工中', en: 'Two sources; the grid’s new line is being built' }, until: 'report-progress', nth: 2, quiet: 1,
});

/** 机制砂增容: the old account, nothing owed; contract with the customer. */
const sand = tell([
  ...appliedLate, ...assigned, ...appointedByPhone, act('change-application', 0, '15:10', { by: 'customer' }), ...surveyed(), ...partsMade, ...drafted, ...reviewed(2), ...confirmed(2), ...nothingDue, ...planAgreed(1), ...designerNamed(), ...buildersNamed(4), ...tracked([6, 'installing']), ...contracted(3), ...metered(3), ...reported(3), ...inspected, ...energised(3), ...closed(),
], { profile: sandMaker, shows: { zh: '增容 630 kVA，合同待客户签订', en: 'An increase of 630 kVA; the contract lies with the customer' }, until: 'send-contract', quiet: 1 });

/** 冷库: applied on the portal yesterday, not yet judged. */
const potatoes = tell([
  ...appliedLate, ...assigned, ...appointedOnline, ...surveyed(), ...partsMade, ...drafted, ...reviewed(2), ...confirmed(3), ...nothingDue, ...planAgreed(1), ...designerNamed(), ...buildersNamed(4), ...tracked([6, 'installing']), ...contracted(3), ...metered(3), ...reported(3), ...inspected, ...energised(3), ...closed(),
], { profile: farmCooperative, shows: { zh: '网上刚提交，等待受理', en: 'Handed in on the portal, waiting to be judged' }, until: 'submit-application', quiet: 0 });

export const jingbianStories: readonly Told[] = [concrete, charging, hospital, pumping, gas, sand, potatoes];
