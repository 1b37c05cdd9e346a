import { act, beside, type Line, work } from '../story.ts';
import { appointedByPhone, appointedOnline, applied, appliedLate, assigned, assignedToOthers, confirmed, drafted, dualFromSurvey, largeToSurvey, ordinaryToReply, partsMade, reviewed, surveyed } from './to-confirmation.ts';
import { asphaltYard, brickMaker, carrotWasher, drillingBase, goatDairy, heatingPlant, pumpWorks, waterPlant } from '../profiles/jingbian-industry.ts';
import { buckwheatMill, clothingShop, goatFarm, vegetableSheds } from '../profiles/jingbian-low-voltage.ts';
import { buildersNamed, designerNamed, designRound, feePaid, inspected, interimRound, nothingDue, reported, tracked } from './to-inspection.ts';
import { closed, contracted, dispatched, energised, metered, planAgreed } from './to-archive.ts';
import { tell, type Told } from './tell.ts';
import { transformerChanged } from './grid-works.ts';

type Lines = readonly Line[];

const toEnd: Lines = [...designerNamed(), ...buildersNamed(4), ...tracked([6, 'installing']), ...contracted(3), ...metered(3), ...reported(3), ...inspected, ...energised(3), ...closed()];
const fromConfirmation: Lines = [...nothingDue, ...planAgreed(1), ...toEnd];
const fromSurvey: Lines = [...partsMade, ...drafted, ...reviewed(2), ...confirmed(3), ...fromConfirmation];
const dualToEnd: Lines = [...planAgreed(1), ...designerNamed(), ...designRound(8), ...buildersNamed(4), ...interimRound(6), ...tracked([5, 'installing']), ...contracted(3), ...dispatched(2), ...metered(2), ...reported(3), ...inspected, ...energised(2), ...closed()];

/** 砖厂: accepted; nobody is assigned yet. */
const bricks = tell([...applied, ...assigned, ...appointedOnline, ...surveyed(), ...fromSurvey], { profile: brickMaker, shows: { zh: '已受理，待业扩专责派工', en: 'Accepted; managers are to be assigned' }, until: 'accept-application', quiet: 0 });

/** 羊乳: assigned; the project manager has not signed for it. */
const dairy = tell([...appliedLate, ...assigned, ...appointedOnline, ...surveyed(), ...fromSurvey], { profile: goatDairy, shows: { zh: '已派工，项目经理尚未签收', en: 'Assigned; the project manager has not signed for it' }, until: 'sign-for-assignment', quiet: 0 });

/** 拌合站: surveyed this week; all three departments have their part to make. */
const asphalt = tell([...applied, ...assignedToOthers, act('book-survey', 1, '10:10'), ...surveyed(), ...fromSurvey], { profile: asphaltYard, shows: { zh: '临时用电，已勘查，三方案待编制', en: 'Temporary supply, surveyed; three parts of the scheme to make' }, until: 'sign-survey', quiet: 0 });

/** 萝卜合作社: the departments have signed; the scheme lies with the head of department, a promised paper is still to come. */
const carrots = tell([
  act('submit-application', 0, '09:12'), act('accept-application', 0, '14:35', { variant: 'promised' }), ...assigned, ...appointedByPhone, ...surveyed(), ...partsMade, ...drafted, act('review-scheme', 0, '10:15', { by: 'production-technology' }), act('review-scheme', 0, '11:05', { by: 'metering-team' }), act('review-scheme', 1, '09:30', { by: 'reviewer' }), act('hand-in-papers', 0, '14:10', { by: 'customer' }), act('reply-scheme', 0, '15:30'), ...confirmed(3), ...fromConfirmation,
], { profile: carrotWasher, shows: { zh: '容缺受理，供电方案待部门负责人审批', en: 'Accepted with a promise; the scheme waits for the head of department' }, until: 'review-scheme', nth: 2, quiet: 0 });

/** 石油机械: the outage plan is with dispatch and operation, the contract with the departments. */
const pumps = tell([
  ...ordinaryToReply, ...confirmed(3), ...nothingDue, act('propose-energisation-plan', 1, '11:15'), act('agree-energisation-plan', 0, '16:40'), act('urge', 1, '10:30', { by: 'customer-manager' }), act('draft-contract', 1, '10:30'), act('file-outage-plan', 1, '09:50', { by: 'customer-manager' }),
  act('countersign-contract', 1, '09:20', { by: 'marketing' }), act('countersign-contract', 0, '10:20', { by: 'production-technology' }), act('send-contract', 0, '11:00'), act('approve-outage-plan', 0, '15:05'), act('answer-urging', 0, '16:10', { by: 'project-manager' }), act('close-urging', 0, '16:50', { by: 'customer-manager' }), act('sign-contract', 3, '14:50', { by: 'customer' }), act('put-contract-in-force', 1, '10:45', { by: 'unit-head' }),
  ...designerNamed(), ...buildersNamed(4), ...tracked([6, 'installing']), ...metered(3), ...reported(3), ...inspected, ...energised(3), ...closed(),
], { profile: pumpWorks, shows: { zh: '停送电计划、合同会签与督办同时在办', en: 'Outage plan, contract and an urging are open' }, until: 'file-outage-plan', quiet: 0 });

const contractSigned = contracted(3).slice(0, -1);
const inForce = contracted(3).slice(-1);

/** 钻采后勤: the customer asks to suspend, which the head of department has not judged; the unit's head has the contract to put in force. */
const drilling = tell([
  ...ordinaryToReply, ...confirmed(4), ...nothingDue, ...planAgreed(1), ...designerNamed(), ...contractSigned, ...tracked([2, 'stopped']), act('request-suspension', 1, '10:20', { by: 'customer' }), act('approve-suspension', 1, '15:10', { by: 'reviewer' }), act('resume-case', 12, '10:40', { by: 'customer-manager' }),
  ...inForce, ...buildersNamed(4), ...tracked([6, 'installing']), ...metered(3), ...reported(3), ...inspected, ...energised(3), ...closed(),
], { profile: drillingBase, shows: { zh: '客户申请中止待审批，合同待生效', en: 'The customer asks to suspend, not yet judged; the contract is to be put in force' }, until: 'request-suspension', quiet: 0 });

/** 净水厂: two sources; the fee is set, and finance waits for the payment. */
const water = tell([...largeToSurvey, ...dualFromSurvey, ...confirmed(3), ...feePaid, ...dualToEnd], { profile: waterPlant, shows: { zh: '双电源，高可靠性供电费已确定，待缴', en: 'Two sources; the high-reliability fee is set and not paid' }, until: 'set-fees', quiet: 0 });

/** 供热首站: two sources; three disciplines have the design before them. */
const heating = tell([...largeToSurvey, ...dualFromSurvey, ...confirmed(3), ...feePaid, ...dualToEnd], { profile: heatingPlant, shows: { zh: '设计图纸待三专业审查', en: 'Three disciplines review the design' }, until: 'check-design-completeness', quiet: 0 });

const lowVoltageAssigned: Lines = [...applied, act('assign-managers', 0, '15:40'), act('sign-for-assignment', 0, '16:25', { by: 'customer-manager' }), act('sign-for-assignment', 0, '17:00', { by: 'project-manager' }), act('reply-lv-scheme', 1, '11:30')];
const billedAndKept: Lines = [act('check-billing-file', 0, '16:30', { by: 'marketing' }), act('archive-dossier', 1, '10:10'), act('receive-dossier', 1, '15:30')];

/** 荞面坊: the dossier is with its keeper; the customer has complained. */
const buckwheat = tell([
  ...lowVoltageAssigned, ...confirmed(1), act('energise-lv', 2, '10:45'), act('complain', 1, '11:20', { by: 'customer' }), act('visit-site', 1, '10:20'), act('rate', 0, '15:45', { by: 'customer' }), ...billedAndKept, act('answer-complaint', 0, '16:15', { by: 'service-desk' }),
], { profile: buckwheatMill, shows: { zh: '低压新装，已归档待移交，投诉待答复', en: 'Low voltage; the dossier is to be received, a complaint is open' }, until: 'archive-dossier', quiet: 0 });

/** 制衣: connected and visited; to be called. */
const sewing = tell([...lowVoltageAssigned, ...confirmed(1), act('energise-lv', 2, '10:45'), act('visit-site', 1, '15:20'), act('record-visit-back-call', 1, '10:10', { by: 'service-desk' }), ...billedAndKept], { profile: clothingShop, shows: { zh: '低压新装，已接电，待回访', en: 'Low voltage, connected; to be called' }, until: 'visit-site', quiet: 0 });

const onLargerTransformer = (...settling: Lines): Lines => [...lowVoltageAssigned, ...beside([...confirmed(0)], transformerChanged), ...settling, act('finish-external-works', 1, '09:40'), act('energise-lv', 0, '15:25'), act('visit-site', 2, '10:20'), act('rate', 0, '15:45', { by: 'customer' }), ...billedAndKept];

/** 大棚: the larger transformer is accepted and waits to be put into operation. */
const sheds = tell(onLargerTransformer(), { profile: vegetableSheds, shows: { zh: '台区增容工程已验收，待投运', en: 'The larger transformer is accepted; to be commissioned' }, until: 'accept-works', quiet: 0 });

/** 湖羊: the larger transformer is in operation; the project is to be settled. */
const goats = tell([...onLargerTransformer(), work('settle-project', 8, '15:30', { by: 'project-manager' }), work('archive-project', 6, '10:30')], { profile: goatFarm, shows: { zh: '台区增容工程已投运，待结算', en: 'The larger transformer is in operation; the project is to be settled' }, until: 'commission-works', quiet: 0 });

/** What lies on the desks of the first county, so that whoever signs in there finds his morning's work. */
export const jingbianDesks: readonly Told[] = [bricks, dairy, asphalt, carrots, pumps, drilling, water, heating, buckwheat, sewing, sheds, goats];
