import { expect, it } from 'vitest';
import type { Duty } from '../glossary/duty.ts';
import { checkForm } from '../kernel/form-check.ts';
import type { JsonObject } from '../kernel/json.ts';
import { decideFirm, type FirmFacts } from './decide-firm.ts';
import { recordLicenceForm, registerFirmForm } from './firm-forms.ts';
import { firmTold, licence } from './firm.test-support.ts';
import type { FirmAct } from './firm-acts.ts';
import type { Firm } from './firm.ts';

const facts = { duties: ['customer-manager'], scopes: [{ scheme: 'three-grade', grade: '3', maxKv: '35', effectiveFrom: '2025-07-01' }] } as unknown as FirmFacts;
const decided = (firm: Firm | null, act: FirmAct, data: JsonObject, more: Partial<FirmFacts> = {}) => {
  const decision = decideFirm(firm, act, data, { ...facts, ...more });
  return 'refusal' in decision ? decision.refusal.code : decision.event;
};
const moment = { doneAt: '2026-06-01T02:00:00.000Z', today: '2026-06-01' } as never;
const must = (data: JsonObject) => checkForm(registerFirmForm, { name: '厂', kinds: ['design'], ...data }, {}, moment).filter(({ level }) => level === 'must').map(({ path }) => path);

it('a code whose check digit fails is registered once the business licence was shown', () => {
  expect(must({ creditCode: '91350100M000100Y43' })).toEqual([]);
  expect(must({ creditCode: '91350100M000100Y44' })).toEqual(['codeConfirmed']);
  expect(must({ creditCode: '91350100M000100Y44', codeConfirmed: true })).toEqual([]);
  expect(must({ creditCode: '91350100M000100Y4' })).toEqual(['creditCode']);
});

it('a code is registered once', () => {
  expect(decided(null, 'register-firm', { name: '厂' })).toMatchObject({ type: 'firm-registered' });
  expect(decided(null, 'register-firm', {}, { sameCode: '榆北' })).toBe('firm-registered');
  expect(decided(firmTold(), 'register-firm', {})).toBe('firm-registered');
});

it('a licence without a cap takes that of its grade; one given stands', () => {
  const [, row] = licence('installing', { scheme: 'three-grade', gradeNo: 3 });
  const { maxKv: _, ...bare } = row;
  expect(decided(firmTold(), 'record-licence', bare)).toMatchObject({ body: { data: { maxKv: '35' } } });
  expect(decided(firmTold(), 'record-licence', { ...bare, maxKv: '10' })).toMatchObject({ body: { data: { maxKv: '10' } } });
  expect(decided(firmTold(), 'record-licence', { ...bare, validFrom: '2025-06-30' })).toEqual({ type: 'licence-recorded', typeVersion: 1, body: { data: { ...bare, validFrom: '2025-06-30' } } });
  expect(decided(firmTold([licence('installing')]), 'record-licence', row)).toBe('licence-twice');
  expect(checkForm(recordLicenceForm, { ...row, gradeNo: 4, evidence: ['018f0000-0000-7000-8000-000000000001'] }, {}, moment).map(({ code }) => code)).toEqual(['no-such-grade']);
});

it('a licence is revoked once, and not before it began', () => {
  const firm = firmTold([licence('installing'), licence('building'), ['licence-revoked', { licence: 2, on: '2026-02-01', authority: '局', words: '撤' }]]);
  expect(decided(firm, 'revoke-licence', { licence: 1, on: '2026-01-01' })).toMatchObject({ type: 'licence-revoked' });
  expect(decided(firm, 'revoke-licence', { licence: 1, on: '2025-12-31' })).toBe('revoked-before-issued');
  expect(['2', '3'].map((no) => decided(firm, 'revoke-licence', { licence: Number(no), on: '2026-03-01' }))).toEqual(['no-licence-row', 'no-licence-row']);
});

it('sight of a scheme is recorded while the customer has no reply', () => {
  const row = { caseNumber: 'A1', seenOn: '2026-06-01', what: '方案', reason: '协调' };
  expect(decided(firmTold(), 'record-scheme-seen', row)).toBe('case-unknown');
  expect(decided(firmTold(), 'record-scheme-seen', row, { caseSeen: {} })).toMatchObject({ type: 'unreplied-scheme-seen' });
  expect(decided(firmTold(), 'record-scheme-seen', row, { caseSeen: { repliedOn: '2026-06-01' as never } })).toMatchObject({ type: 'unreplied-scheme-seen' });
  expect(decided(firmTold(), 'record-scheme-seen', row, { caseSeen: { repliedOn: '2026-05-31' as never } })).toBe('scheme-replied');
});

it.each<[FirmAct, Duty, boolean]>([['register-firm', 'metering-team', false], ['record-incident', 'inspection', true], ['record-licence', 'inspection', false], ['record-scheme-seen', 'auditor', true], ['amend-firm', 'auditor', false]])('%s by %s', (act, duty, may) => {
  expect(decided(act === 'register-firm' ? null : firmTold(), act, {}, { duties: [duty] }) === 'not-your-duty').toBe(!may);
});

it('what happened to a firm is told by its events alone', () => {
  const firm = firmTold([['firm-amended', { name: '榆北电力', kinds: ['testing'] }], ['works-taken-up', { streamId: 's', kind: 'case', number: 'A1', role: 'testing', since: '2026-01-01' }], ['works-taken-up', { streamId: 's', kind: 'case', number: 'A1', role: 'testing', since: '2026-02-01' }], ['something-later', {}]]);
  expect(firm).toMatchObject({ name: '榆北电力', kinds: ['testing'], works: [{ since: '2026-02-01' }] });
});
