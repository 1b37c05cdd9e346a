import { act, beside, work } from '../story.ts';
import { appointedByPhone, appointedOnline, applied, appliedLate, assigned, confirmed, drafted, largeToSurvey, ordinaryToReply, partsMade, partsMadeSlowly, reviewed, surveyed } from './to-confirmation.ts';
import { buildersNamed, designerNamed, designRound, inspected, interimRound, nothingDue, reported, tracked } from './to-inspection.ts';
import { coalMine } from '../profiles/shenmu.ts';
import { concretePlant, gasStation, sandMaker } from '../profiles/jingbian.ts';
import { contracted, energised, planAgreed } from './to-archive.ts';
import { planned } from './grid-works.ts';
import { stoneYard } from '../profiles/fugu.ts';
import { tell, type Told } from './tell.ts';

const smelter = tell([
  ...largeToSurvey, act('hand-in-access-design', 8, '10:15'), act('review-access-design', 3, '15:30', { variant: 'failed' }), act('hand-in-access-design', 5, '09:50'), act('review-access-design', 2, '11:20'),
  ...partsMadeSlowly, ...drafted, act('review-scheme', 0, '10:15', { each: 'reviewer' }), act('reply-scheme', 2, '15:30'), ...confirmed(9),
], { profile: { ...coalMine, code: 'smelter', voltage: '110', natures: ['ordinary'], transformers: [{ model: 'SZ22-31500/110', kva: 31_500, count: 1 }], sources: coalMine.sources.map((s) => ({ ...s, openKva: 40_000 })) }, shows: { zh: '110kV 接入系统设计评审', en: '110 kV with an access design' } });

const beforeSurvey = tell([
  ...applied, act('assign-managers', 0, '15:40'), act('decline-assignment', 0, '16:25', { by: 'customer-manager' }), ...assigned.map((line, i) => (i === 0 ? { ...line, after: 1, at: '09:30', variant: 'second' } : line)), act('book-survey', 1, '10:10'), act('rebook-survey', 1, '08:55'),
  act('record-survey', 2, '11:45'), act('return-survey', 0, '15:10'), act('record-survey', 1, '10:20'), act('sign-survey', 0, '16:30'), ...partsMade, ...drafted, ...reviewed(2), ...confirmed(3), act('change-application', 1, '10:30', { by: 'customer', variant: 'capacity' }), ...surveyed(), ...partsMade,
  act('correct-time', 1, '10:10', { by: 'customer-manager' }), act('approve-time-correction', 1, '09:30', { by: 'reviewer' }),
], { profile: { ...stoneYard, code: 'twice-surveyed' }, shows: { zh: '退派、改约、勘查退回、变更用电需求', en: 'Declined, rebooked, sent back, need changed' } });

const customersSide = tell([
  ...ordinaryToReply, ...confirmed(3), ...nothingDue, ...planAgreed(1), act('ask-for-extension', 3, '10:20', { by: 'customer' }), act('grant-extension', 1, '15:10', { by: 'reviewer' }), ...designerNamed(), act('recall-exemption', 2, '10:40', { by: 'customer-manager' }), ...designRound(9), ...buildersNamed(3),
  act('submit-design-change', 2, '10:30', { by: 'customer' }), act('review-design-change', 2, '15:10'), act('request-interim-inspection', 3, '09:55'), act('record-interim-inspection', 1, '15:20', { variant: 'failed' }), ...interimRound(4), ...tracked([1, 'installing'], [8, 'testing']), act('complete-customer-works', 2, '16:40', { by: 'customer' }),
  ...contracted(3), act('report-cabinet', 1, '10:15', { by: 'metering-team', variant: 'not-ready' }), act('report-cabinet', 3, '09:40', { by: 'metering-team' }), act('install-meters', 1, '15:35', { variant: 'offline' }), act('bring-terminal-online', 1, '10:20'), act('change-energisation-plan', 1, '11:00', { by: 'customer-manager' }),
  ...reported(1), ...inspected, act('postpone-energisation', 1, '09:20'), ...energised(3),
], { profile: { ...concretePlant, code: 'all-turns' }, shows: { zh: '召回免检、变更设计、终端未上线等', en: 'Exemption called back, design changed, terminal off line' } });

const projectSide = tell([
  ...largeToSurvey, ...beside([...partsMadeSlowly, ...drafted, ...reviewed(3), ...confirmed(4)], [
    ...planned, work('urge-on-project', 1, '10:10', { by: 'project-manager', variant: 'customer-manager' }), work('answer-urging-on-project', 1, '09:40', { by: 'customer-manager' }), work('close-urging-on-project', 0, '14:20', { by: 'project-manager' }),
    work('coordinate-on-project', 1, '10:20', { by: 'project-manager', variant: 'materials' }), work('answer-coordination-on-project', 1, '11:05', { by: 'materials' }), work('close-coordination-on-project', 0, '15:30', { by: 'project-manager' }),
    work('unlink-case', 1, '10:30', { by: 'project-manager' }), work('link-case', 0, '11:10', { by: 'project-manager' }), work('record-permits', 1, '10:15'), work('close-permits', 0, '15:00'), work('sign-works-contract', 2, '10:40'), work('start-construction', 2, '09:10'), work('stop-work', 2, '10:20', { by: 'project-manager' }), work('lift-stop-work', 1, '15:10', { by: 'project-manager' }), work('cancel-project', 3, '16:20', { by: 'unit-head' }),
  ]),
], { profile: { ...gasStation, code: 'works-side' }, shows: { zh: '项目线督办、联系单、停工、取消', en: 'Urgings, orders, a stop, a cancellation on the project' } });

const expiring = tell([...appliedLate, ...assigned, ...appointedOnline, ...surveyed(), ...partsMade, ...drafted, ...reviewed(2), act('expire-scheme', 255, '09:10', { by: 'clock' })], { profile: { ...sandMaker, code: 'expired', business: 'new', currentKva: 0 }, shows: { zh: '方案逾期失效', en: 'A scheme that ran out' } });

const called = tell([...applied, ...assigned, ...appointedByPhone], { profile: { ...concretePlant, code: 'by-phone' }, shows: { zh: '电话预约', en: 'Booked by phone' } });

/** Turns that the demo's stories do not take; with them every act of both lines is walked. */
export const rehearsals: readonly Told[] = [smelter, beforeSurvey, customersSide, projectSide, expiring, called];
