import { describe, expect, it } from 'vitest';
import type { Decimal } from '../kernel/decimal.ts';
import { type ApprovalFacts, type ApprovalRow, approvalFor } from './approval-for.ts';

const row = (id: string, rank: number, when: ApprovalRow['when'], matter = 'scheme'): ApprovalRow => ({
  id, matter, rank, when, name: { zh: '行', en: 'row' }, reviewers: [{ order: 1, duty: 'reviewer', level: 'county', mode: 'serial' }],
});
const kva = (value: string) => value as Decimal;
const rows = [
  row('small', 1, []),
  row('large', 2, [{ capacityFromKva: kva('2000') }, { supplyKinds: ['hv-dual'] }, { specialLoad: true }]),
  row('35kv', 3, [{ voltageFromKv: kva('35') }, { grades: ['first'] }]),
  row('suspension', 1, [], 'suspension'), row('suspension-long', 2, [{ workingDaysOver: 30 }, { timesFrom: 2 }], 'suspension'),
];

describe('who approves', () => {
  it.each<[ApprovalFacts, string]>([
    [{}, 'small'],
    [{ voltageKv: kva('10'), capacityKva: kva('1999.99') }, 'small'],
    [{ voltageKv: kva('10'), capacityKva: kva('2000.00') }, 'large'],
    [{ voltageKv: kva('10'), supplyKind: 'hv-dual' }, 'large'],
    [{ specialLoad: true }, 'large'],
    [{ voltageKv: kva('35'), capacityKva: kva('500') }, '35kv'],
    [{ voltageKv: kva('10'), grade: 'first', capacityKva: kva('5000') }, '35kv'],
  ])('a scheme with %j: %s', (facts, id) => expect(approvalFor(rows, 'scheme', facts)?.id).toBe(id));

  it('a suspension goes up when it is longer than 30 working days or the second', () => {
    const ids = [{ workingDays: 30 }, { workingDays: 31 }, { times: 2 }].map((facts) => approvalFor(rows, 'suspension', facts)?.id);
    expect(ids).toEqual(['suspension', 'suspension-long', 'suspension-long']);
  });

  it('an unknown matter has nobody', () => expect(approvalFor(rows, 'coronation', {})).toBeNull());
});
