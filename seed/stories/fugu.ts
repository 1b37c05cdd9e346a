import { act, beside } from '../story.ts';
import { appointedByPhone, appointedOnline, applied, appliedLate, assigned, assignedToOthers, confirmed, drafted, largeFromSurvey, largeToSurvey, ordinaryToReply, partsMade, reviewed, surveyed } from './to-confirmation.ts';
import { buildersNamed, designerNamed, designRound, inspected, interimRound, nothingDue, reported, tracked } from './to-inspection.ts';
import { closed, contracted, dispatched, energised, metered, planAgreed } from './to-archive.ts';
import { middleSchool, pigFarm, railwaySite, remoteTower, repairShop, semiCokeWorks, shoppingCentre, stoneYard } from '../profiles/fugu.ts';
import { tell, type Told } from './tell.ts';
import { transformerChanged } from './grid-works.ts';

/** 兰炭厂: special load, own waste-heat plant; the design was rejected twice and is with the customer. */
const coke = tell([
  ...appliedLate, ...assigned, act('offer-survey-times', 0, '09:35'), act('choose-survey-time', 0, '11:20', { by: 'customer', variant: 'later' }), act('begin-survey-wait', 1, '10:05', { by: 'clock' }), act('end-survey-wait', 4, '10:10', { by: 'clock' }), act('record-survey', 0, '11:45'), act('sign-survey', 0, '16:30'), ...largeFromSurvey, ...confirmed(7), ...nothingDue, ...planAgreed(1), ...designerNamed(), ...designRound(12, ['metering', 'distribution']), ...designRound(7, ['inspection']), ...designRound(6), ...buildersNamed(4), ...interimRound(7, 'more-parts'), ...interimRound(5, 'foundations'), ...tracked([3, 'installing']),
  ...contracted(3), ...dispatched(2), ...metered(3), ...reported(4), ...inspected, ...energised(2), ...closed(),
], { profile: semiCokeWorks, shows: { zh: '特殊负荷，设计文件两次审查不合格', en: 'Special load; the design has failed twice' }, until: 'conclude-design-review', nth: 2, quiet: 3 });

/** 中学: the scheme is with its reviewers. */
const school = tell([
  ...applied, ...assigned, ...appointedOnline, ...surveyed(), ...partsMade, ...drafted, ...reviewed(2), ...confirmed(5), ...nothingDue, ...planAgreed(1), ...designerNamed(), ...buildersNamed(5), ...tracked([6, 'installing']), ...contracted(2), ...metered(2), ...reported(3), ...inspected, ...energised(2), ...closed(),
], { profile: middleSchool, shows: { zh: '中学新装，供电方案审批中', en: 'A school; the scheme is being reviewed' }, until: 'sign-scheme', nth: 2, quiet: 0 });

/** 铁路标段临时用电: energised, waiting for the visit-back. */
const railway = tell([
  ...ordinaryToReply, ...confirmed(1), ...nothingDue, ...planAgreed(1), ...designerNamed(), ...buildersNamed(2), ...contracted(1), ...tracked([2, 'installing']), ...metered(1), ...reported(2), ...inspected, act('postpone-energisation', 1, '09:20'), ...energised(2), ...closed('service-desk'),
], { profile: railwaySite, shows: { zh: '临时用电，已送电，待回访', en: 'Temporary supply, energised; to be visited back' }, until: 'energise', quiet: 1 });

/** 养殖场低压: the transformer area was full; the grid changes the transformer. */
const pigs = tell([
  ...applied, act('assign-managers', 0, '15:40'), act('sign-for-assignment', 0, '16:25', { by: 'customer-manager' }), act('sign-for-assignment', 0, '17:00', { by: 'project-manager' }),
  act('reply-lv-scheme', 1, '11:30'), ...beside([...confirmed(0)], transformerChanged), act('finish-external-works', 1, '09:40'), act('energise-lv', 0, '15:25'), act('visit-site', 2, '10:20'), act('rate', 0, '15:45', { by: 'customer' }), act('check-billing-file', 0, '16:30', { by: 'marketing' }), act('archive-dossier', 1, '10:10'), act('receive-dossier', 1, '15:30'),
], { profile: pigFarm, shows: { zh: '低压新装，台区已满，配变增容施工中', en: 'Low voltage on a full transformer area; a larger transformer is being put in' }, until: 'report-progress', quiet: 0 });

/** 镁合金: the survey was agreed for last week and has not been recorded: overdue. */
const magnesium = tell([
  ...applied, ...assigned, ...appointedByPhone, act('record-survey', 1, '11:45'), act('sign-survey', 0, '16:30'), ...partsMade, ...drafted, ...reviewed(2), ...confirmed(3), ...nothingDue, ...planAgreed(1), ...designerNamed(), ...buildersNamed(4), ...contracted(3), ...metered(3), ...reported(3), ...inspected, ...energised(3), ...closed(),
], { profile: stoneYard, shows: { zh: '现场勘查超期', en: 'The survey is overdue' }, until: 'book-survey', quiet: 7 });

/** 商业综合体: the customer objected; the second version has been replied and confirmed. */
const shops = tell([
  ...largeToSurvey, ...largeFromSurvey, act('object-to-scheme', 4, '10:40', { by: 'customer' }), act('draft-scheme', 1, '10:20'), act('sign-scheme', 0, '11:00', { by: 'customer-manager' }), act('sign-scheme', 0, '14:10', { by: 'project-manager' }), act('review-scheme', 0, '15:40', { each: 'reviewer' }), act('reply-scheme', 3, '14:45'),
  ...confirmed(3), ...nothingDue, ...planAgreed(1), ...designerNamed(), act('transfer-manager', 2, '09:15'), act('take-over-case', 0, '10:40', { by: 'customer-manager' }), ...tracked([4, 'designing']), ...buildersNamed(5), ...contracted(3), ...tracked([5, 'installing']), ...metered(3), ...reported(3), ...inspected, ...energised(2), ...closed(),
], { profile: shoppingCentre, shows: { zh: '客户对方案提出异议，二版方案已确认', en: 'The customer objected; the second version is confirmed' }, until: 'set-fees', quiet: 1 });

/** 修理部低压: simple, energised within the week. */
const garage = tell([
  ...applied, act('assign-managers', 0, '15:40'), act('sign-for-assignment', 0, '16:25', { by: 'customer-manager' }), act('sign-for-assignment', 0, '17:00', { by: 'project-manager' }), act('reply-lv-scheme', 1, '11:30'), ...confirmed(1), act('energise-lv', 2, '10:45'),
  act('visit-site', 2, '10:20'), act('record-visit-back-call', 0, '15:10', { by: 'service-desk', variant: 'no-answer' }), act('record-visit-back-call', 1, '10:40', { by: 'service-desk' }), act('check-billing-file', 0, '15:30', { by: 'marketing' }), act('archive-dossier', 1, '10:10'), act('receive-dossier', 1, '15:30', { variant: 'returned' }), act('check-billing-file', 0, '16:40', { by: 'marketing' }), act('archive-dossier', 1, '09:45'), act('receive-dossier', 1, '10:15'),
], { profile: repairShop, shows: { zh: '低压新装，已接电，待回访归档', en: 'Low voltage, connected; to be visited and archived' }, until: 'energise-lv', quiet: 1 });

/** 高岭土矿: the line is full and there is no bay: cannot be supplied now, with the branch. */
const kaolin = tell([
  ...appliedLate, ...assignedToOthers, act('book-survey', 1, '10:10'), act('record-survey', 1, '11:45', { variant: 'cannot' }), act('sign-survey', 0, '16:30'), act('review-supply-refusal', 1, '10:20', { by: 'unit-head' }), act('review-supply-refusal', 2, '15:10', { by: 'branch:marketing' }),
], { profile: remoteTower, shows: { zh: '暂不具备供电条件，待分公司审批', en: 'Cannot be supplied now; with the branch' }, until: 'review-supply-refusal', quiet: 0 });

export const fuguStories: readonly Told[] = [coke, school, railway, pigs, magnesium, shops, garage, kaolin];
