import { describe, expect, it } from 'vitest';
import type { Decimal } from '../kernel/decimal.ts';
import type { BusinessDate } from '../kernel/instant.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { LicenceScope } from './licence-scope.ts';
import { besides, firmTold, licence } from './firm.test-support.ts';
import { qualifiesOn, type Asked } from './qualifies-on.ts';

const scopes = [
  { scheme: 'five-grade', grade: '4', maxKv: '35', effectiveFrom: '2010-03-01', effectiveTo: '2025-12-31' },
  { scheme: 'three-grade', grade: '1', effectiveFrom: '2025-07-01' },
  { scheme: 'three-grade', grade: '3', maxKv: '35', effectiveFrom: '2025-07-01' },
] as unknown as readonly LicenceScope[];
const asked = (more: object = {}) => ({ role: 'construction', day: '2026-06-01' as BusinessDate, kv: '10' as Decimal, scopes, ...more }) as Asked;
const builder = (more: JsonObject = {}, ...told: readonly (readonly [string, JsonObject])[]) => firmTold([licence('installing', more), ...besides, ...told]);
const codes = ({ reasons, warnings }: ReturnType<typeof qualifiesOn>) => [...reasons.map(({ code }) => code), ...warnings.map(({ code }) => `(${code})`)];

describe('a firm qualifies for the day', () => {
  it.each([
    ['its first day', { day: '2026-01-01' }, []],
    ['the day before', { day: '2025-12-31' }, ['not-yet', 'not-yet', 'not-yet']],
    ['its last day', { day: '2026-11-23' }, []],
    ['the day after', { day: '2026-11-24' }, ['expired', 'expired', 'expired']],
    ['works that end on its last day', { until: '2026-11-23' }, []],
    ['works that end the day after', { until: '2026-11-24' }, ['ends-before-works', 'ends-before-works', 'ends-before-works']],
    ['works under way that end on its last day', { worksEnd: '2026-11-23' }, []],
    ['works under way that end later: a warning', { worksEnd: '2026-11-24' }, ['(ends-during-works)', '(ends-during-works)', '(ends-during-works)']],
    ['exactly its voltage', { kv: '35' }, []],
    ['a voltage above', { kv: '35.01' }, ['voltage']],
    ['a voltage not known yet', { kv: undefined }, []],
    ['another work', { role: 'testing' }, ['not-its-kind', 'no-licence']],
  ])('%s', (_name, more, expected) => expect(codes(qualifiesOn(builder(), asked(more)))).toEqual(expected));

  it('a licence without a cap covers every voltage; a capacity cap counts where there is one', () => {
    const none = firmTold([['licence-recorded', { licenceKind: 'installing', licenceNo: 'N1', grade: '一级', validFrom: '2026-01-01', validTo: '2026-11-23', authority: '局' }], ...besides]);
    expect(codes(qualifiesOn(none, asked({ kv: '750' })))).toEqual([]);
    expect(codes(qualifiesOn(builder({ maxKva: '630' }), asked({ kva: '630' })))).toEqual([]);
    expect(codes(qualifiesOn(builder({ maxKva: '630' }), asked({ kva: '630.01' })))).toEqual(['capacity']);
  });

  it('works need the building qualification and the work safety licence, each in force', () => {
    expect(codes(qualifiesOn(firmTold([licence('installing')]), asked()))).toEqual(['no-licence', 'no-licence']);
    expect(codes(qualifiesOn(firmTold([licence('installing'), licence('building'), licence('safe-production', { validTo: '2026-05-31' })]), asked()))).toEqual(['expired']);
  });

  it.each([['the day before', '2026-05-31', []], ['the day', '2026-06-01', ['revoked']], ['later', '2026-06-02', ['revoked']]])('a revocation, %s', (_name, day, expected) =>
    expect(codes(qualifiesOn(builder({}, ['licence-revoked', { licence: 1, on: '2026-06-01', authority: '局', words: '撤销' }]), asked({ day })))).toEqual(expected));

  it('a renewed licence takes the place of the one that lapsed or was revoked', () => {
    const renewed = builder({ validTo: '2026-05-31' }, licence('installing', { licenceNo: 'N2', validFrom: '2026-06-01', validTo: '2032-05-31', maxKv: '110' }));
    expect(codes(qualifiesOn(renewed, asked({ kv: '110' })))).toEqual([]);
    expect(codes(qualifiesOn(renewed, asked({ day: '2026-05-31', kv: '110' })))).toHaveLength(1);
  });

  it.each([['the last day of the bar', '2026-06-30', ['barred']], ['the day after', '2026-07-01', []]])('an incident that bars, %s', (_name, day, expected) =>
    expect(codes(qualifiesOn(builder({}, ['incident-recorded', { kind: 'safety', happenedOn: '2026-02-01', words: '…', source: '文', barredUntil: '2026-06-30' }]), asked({ day })))).toEqual(expected));

  it('both schemes stand side by side: the old one warns once its time for exchange is over, and so does a cap above the grade', () => {
    const old = builder({ scheme: 'five-grade', gradeNo: 4, validFrom: '2022-01-01' });
    expect(codes(qualifiesOn(old, asked({ day: '2025-12-31', role: 'construction' }))).filter((code) => code === '(scheme-ended)')).toEqual([]);
    expect(codes(qualifiesOn(old, asked({ day: '2026-01-01' })))).toEqual(['(scheme-ended)']);
    expect(codes(qualifiesOn(builder({ scheme: 'three-grade', gradeNo: 3 }), asked()))).toEqual([]);
    expect(codes(qualifiesOn(builder({ scheme: 'three-grade', gradeNo: 3, maxKv: '110' }), asked()))).toEqual(['(cap-above-grade)']);
  });

  it.each([['30 days ago', '2026-02-04', []], ['31 days ago', '2026-02-05', ['(query-old)', '(query-old)', '(query-old)']]])('a query %s', (_name, day, expected) =>
    expect(codes(qualifiesOn(builder(), asked({ day, queryMaxDays: '30' })))).toEqual(expected));
});
