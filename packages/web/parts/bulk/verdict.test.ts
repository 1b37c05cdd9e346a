import { expect, it } from 'vitest';
import { checkForm } from '@jiedian/domain/kernel/form-check.ts';
import { transferManager } from '@jiedian/domain/managers/transfer-manager.ts';
import { urge } from '@jiedian/domain/coordination/urge.ts';
import type { Preparation } from '../../ask/shapes.ts';
import type { BulkRow } from './bulk-row.ts';
import { transferVerdict, urgingVerdict, type Transfer, type Urging } from './verdict.ts';

const [wang, li, zhao] = [{ id: 'w', name: '王' }, { id: 'l', name: '李' }, { id: 'z', name: '赵' }];
const row = (more: Partial<BulkRow>): BulkRow => ({ kind: 'case', id: 'c', number: '1', name: null, status: 'open', customerManager: wang, projectManager: li, ...more });
const person = ({ id, name }: typeof wang, eligible = true) => ({ id, name, unit: { zh: '', en: '' }, load: 0, eligible, reason: eligible ? null : { zh: '当日离岗', en: 'away today' } });
const ground = (...persons: ReturnType<typeof person>[]): Preparation => ({ command: 'transfer-manager', formCode: 'transfer', seenVersion: 3, facts: {}, prefill: {}, draft: null, draftSavedAt: null, rows: {}, choices: { persons: { toManager: persons } } });
const transfer: Transfer = { line: 'customer-manager', to: zhao, reason: 'leave', what: ' 补资料 ', due: '', customerTold: true };
const urging: Urging = { whom: 'project-manager', level: 'reminder', matter: '请答复', answerDue: '2026-11-30' };
const moment = { doneAt: '2026-11-23T08:00:00.000Z', today: '2026-11-23' } as never;

it('hands over what can be handed over, with data that the form takes', () => {
  const said = transferVerdict(row({}), ground(person(zhao)), transfer);
  expect(said).toMatchObject({ will: { zh: '客户经理 王 → 赵' }, data: { line: 'customer-manager', toManager: 'z', openPoints: [{ what: '补资料' }] } });
  if ('data' in said) expect(checkForm(transferManager.form, { ...said.data, toManager: '01924000-0000-7000-8000-000000000001' }, {}, moment).filter(({ level }) => level === 'must')).toEqual([]);
});

it('says of each case why it will not be handed over', () => {
  const why = (of: Partial<BulkRow>, to: typeof wang, ...persons: ReturnType<typeof person>[]) => { const said = transferVerdict(row(of), ground(...persons), { ...transfer, to }); return 'not' in said ? said.not.zh : null; };
  expect(why({ status: 'ended' }, zhao, person(zhao))).toBe('已办结，不再办理');
  expect(why({ customerManager: null }, zhao, person(zhao))).toBe('还没有客户经理');
  expect(why({}, wang, person(wang))).toBe('接收人就是现任经理');
  expect(why({}, li, person(li))).toBe('客户经理和项目经理应为两人');
  expect(why({}, zhao)).toBe('赵在该单位没有任职');
  expect(why({}, zhao, person(zhao, false))).toBe('当日离岗');
});

it('urges each case’s own manager, and nobody himself', () => {
  const said = urgingVerdict(row({}), 'w', urging);
  expect(said).toMatchObject({ will: { zh: '督办项目经理 李' }, data: { to: 'l', level: 'reminder', answerDue: '2026-11-30' } });
  if ('data' in said) expect(checkForm(urge.form, { ...said.data, to: '01924000-0000-7000-8000-000000000001' }, {}, moment).filter(({ level }) => level === 'must')).toEqual([]);
  expect(urgingVerdict(row({ projectManager: null }), 'w', urging)).toEqual({ not: { zh: '还没有项目经理', en: 'Has no project manager yet' } });
  expect(urgingVerdict(row({}), 'l', urging)).toHaveProperty('not');
  expect(urgingVerdict(row({ status: 'ended' }), 'w', urging)).toHaveProperty('not');
});
