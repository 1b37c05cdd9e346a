import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { StepState } from '../../ask/shapes.ts';
import type { Lane } from '../../parts/timeline/item.ts';
import { barsOf, type Ground } from '../../parts/timeline/bar-of-step.ts';
import { diamondsOf } from '../../parts/timeline/days-known.ts';
import { evening, lightOf, made, morning } from '../../parts/made-up/steps.ts';

const survey = { from: morning('2026-08-12'), to: evening('2026-09-02') };
const onCustomer = { duties: ['customer'], account: 'customer' as const };

/** Short steps that collide, a late one, a wait of the customer with a suspension in it, one exempt, one void, two under way. */
const customerSteps: readonly StepState[] = [
  made('acceptance', { zh: '受理', en: 'Acceptance' }, 'done', { from: '2026-08-10', to: '2026-08-10' }, { usedDays: 1, allowedDays: 1 }),
  made('assignment', { zh: '派工', en: 'Assignment' }, 'done', { from: '2026-08-11', to: '2026-08-11' }, { usedDays: 1, allowedDays: 1 }),
  made('scheme-drafting', { zh: '供电方案编制', en: 'Scheme drafting' }, 'done', { from: '2026-08-12', to: '2026-09-02' }, { usedDays: 16, allowedDays: 10, dueOn: '2026-08-25', segments: [{ ...survey, account: 'utility', suspended: false }] }),
  made('scheme-confirmation', { zh: '方案确认', en: 'Scheme confirmation' }, 'done', { from: '2026-09-03', to: '2026-09-24', account: 'customer' }, {
    usedDays: null, allowedDays: null,
    segments: [{ from: morning('2026-09-03'), to: evening('2026-09-11'), account: 'customer', suspended: false }, { from: evening('2026-09-11'), to: evening('2026-09-18'), account: 'customer', suspended: true }, { from: evening('2026-09-18'), to: evening('2026-09-24'), account: 'customer', suspended: false }],
  }),
  made('design-review', { zh: '设计审查', en: 'Design review' }, 'exempt', { from: '2026-09-24', to: '2026-09-24' }),
  made('fees', { zh: '业务收费', en: 'Fees' }, 'left', { from: '2026-09-25', to: '2026-09-28' }),
  made('customer-works', { zh: '客户受电工程', en: 'Customer’s works' }, 'open', { from: '2026-09-25', to: null, account: 'customer' }, { turn: onCustomer, usedDays: null, allowedDays: null }),
  made('contract', { zh: '供用电合同', en: 'Supply contract' }, 'open', { from: '2026-09-21', to: null }, { usedDays: 8, allowedDays: 6, dueOn: '2026-09-29', light: lightOf('late', -3, '2026-09-29') }),
];
const projectSteps: readonly StepState[] = [
  made('project-design', { zh: '工程设计', en: 'Works design' }, 'done', { from: '2026-08-17', to: '2026-08-31' }, { track: 'project' }),
  made('construction', { zh: '配套工程施工', en: 'Grid works' }, 'open', { from: '2026-09-07', to: null }, { track: 'project', usedDays: 19, allowedDays: 21, dueOn: '2026-10-13', light: lightOf('amber', 2, '2026-10-13') }),
];

export const dates = ['2026-08-10', '2026-11-27'];
export const wanted = '2026-11-20';
const read = () => undefined;
const named = (zh: string, en: string): Text => ({ zh, en });

/** Both tracks and the days waited for. */
export const tracks = (ground: Ground, provisional: (date: string) => boolean): readonly Lane[] => [
  { key: 'customer', track: 'customer', name: ground.t(named('客户轨', 'Customer track')), notes: ['贺青禾'], items: barsOf(customerSteps, ground, read) },
  { key: 'project', track: 'project', name: ground.t(named('项目轨', 'Project track')), notes: ['韩立'], items: barsOf(projectSteps, ground, read, { end: '2026-10-23', percent: 62 }) },
  {
    key: 'energisation', track: 'none', name: ground.t(named('送电', 'Energisation')), notes: [],
    items: diamondsOf([{ key: 'wanted', date: wanted, name: named('客户要求', 'Wanted'), as: 'hollow' }, { key: 'agreed', date: '2026-11-13', name: named('商定', 'Agreed'), as: 'solid' }], ground, provisional),
  },
];
