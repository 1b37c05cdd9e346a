import type { CasePage } from '../../ask/shapes.ts';
import { evening, lightOf, made, morning } from './steps.ts';

const unit = { id: '01924000-0000-7000-8000-00000000000a', code: '61', name: { zh: '靖边县供电分公司', en: 'Jingbian county branch' } };
const person = (id: string, name: string, phone: string) => ({ id: `01924000-0000-7000-8000-0000000000${id}`, name, phone });
const onCustomer = { turn: { duties: ['customer'], account: 'customer' as const } };

/** A case that nobody has: works under way on both sides, one step late, two things for the customer to do. */
export const madeUpCase: CasePage = {
  id: '01924000-0000-7000-8000-000000000001', number: 'YL-2026-00341', version: 7, customerName: '靖边县人民医院', customerId: null, supplyAddress: '靖边县张家畔镇长庆路', businessType: null, supplyKind: 'hv-dual', voltage: '10',
  supplyMode: null, capacityKva: '3200', grade: null, ordinary: false, status: 'open', endedAs: null, suspension: null, unit, openedAt: morning('2026-08-10'), acceptedAt: evening('2026-08-10'), wantedDate: '2026-11-20',
  agreedDate: null, energisedAt: null, process: { id: 'hv-connection', version: '1' }, customerManager: person('01', '贺青禾', '13800000001'), projectManager: person('02', '韩立', '13800000002'), deputies: [], contact: null,
  projects: [{ id: unit.id, number: 'XM-2026-0031', name: '长庆路配套工程', step: { zh: '施工', en: 'Construction' }, light: lightOf('amber', 2, '2026-10-13'), promisedDate: '2026-11-13', commissionedAt: null, outOfStep: false }],
  projectUnderWay: false, turn: [], clocks: { utilityDays: 21, allowedDays: 22, customerDays: 18, thirdPartyDays: 2, total: lightOf('amber', 1, '2026-10-12'), reply: null, whole: null, spans: [] }, gate: [],
  steps: [
    made('acceptance', { zh: '受理', en: 'Acceptance' }, 'done', { from: '2026-08-10', to: '2026-08-10' }, { usedDays: 1, allowedDays: 1 }),
    made('site-survey', { zh: '现场勘查', en: 'Site survey' }, 'done', { from: '2026-08-11', to: '2026-08-14' }),
    made('scheme-drafting', { zh: '供电方案编制', en: 'Scheme drafting' }, 'done', { from: '2026-08-17', to: '2026-09-02' }, { usedDays: 13, allowedDays: 10 }),
    made('scheme-confirmation', { zh: '方案确认', en: 'Scheme confirmation' }, 'done', { from: '2026-09-03', to: '2026-09-10', account: 'customer' }),
    made('customer-works', { zh: '受电工程', en: 'Customer’s works' }, 'open', { from: '2026-09-25', to: null, account: 'customer' }, onCustomer),
    made('contract', { zh: '供用电合同', en: 'Supply contract' }, 'open', { from: '2026-09-25', to: null }, { usedDays: 8, allowedDays: 6, light: lightOf('late', -2, '2026-10-06') }),
    made('completion-inspection', { zh: '竣工检验', en: 'Completion inspection' }, 'later', null), made('energisation', { zh: '送电', en: 'Energisation' }, 'later', null),
  ],
  acts: [],
};
