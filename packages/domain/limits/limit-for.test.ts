import { expect, it } from 'vitest';
import type { BusinessDate } from '../kernel/instant.ts';
import { exemptionFor, limitFor, limitsOf, totalFor } from './limit-for.ts';
import type { Applies, CaseKind, Exemption, LimitRow, Regime } from './regime.ts';

const said = { name: { zh: '行', en: 'row' }, ground: { zh: '据', en: 'ground' }, source: 'S0', confidence: 'H' as const, toBeConfirmed: false, process: 'hv-connection' };
const row = (id: string, step: string, days: number, applies: Applies, kind: LimitRow['kind'] = 'step'): LimitRow => ({
  ...said, id, kind, step, days, unit: 'working-days', account: 'utility', stoppedBy: ['customer'], inTotal: true, applies,
});
const exempt: Exemption = { ...said, id: 'exempt', step: 'design-review', checkedAt: 'completion-report', applies: { ordinary: true } };
const regime: Regime = {
  id: 'r', version: '1', title: said.name, issuer: said.name, effectiveFrom: '2026-01-01' as BusinessDate, exemptions: [exempt],
  limits: [
    row('any', 'site-survey', 3, {}), row('dual', 'site-survey', 5, { supplyKinds: ['hv-dual'] }),
    row('dual-temporary', 'site-survey', 2, { supplyKinds: ['hv-dual'], businessTypes: ['temporary'] }),
    row('review', 'design-review', 3, {}), row('cap', 'energisation', 22, { supplyKinds: ['hv-single'] }, 'cap'), row('span', 'site-survey', 9, {}, 'span'),
    { ...row('elsewhere', 'site-survey', 1, {}), process: 'lv-connection' },
  ],
};
const single: CaseKind = { process: 'hv-connection', supplyKind: 'hv-single', businessType: 'new', ordinary: false };

it('takes the row that says most about the case', () => {
  expect(limitFor(regime, 'site-survey', single)?.id).toBe('any');
  expect(limitFor(regime, 'site-survey', { ...single, supplyKind: 'hv-dual' })?.id).toBe('dual');
  expect(limitFor(regime, 'site-survey', { ...single, supplyKind: 'hv-dual', businessType: 'temporary' })?.id).toBe('dual-temporary');
  expect(limitFor(regime, 'site-survey', { ...single, process: 'lv-connection' })?.id).toBe('elsewhere');
  expect(limitFor(regime, 'archive', single)).toBeNull();
});

it('leaves a limit that begins with something else to the case’s clocks', () => {
  const waiting: LimitRow = { ...row('contract', 'supply-contract', 3, {}), starts: [{ step: 'completion-inspection', at: 'done', outcome: 'passed' }] };
  const withIt = { ...regime, limits: [waiting] };
  expect(limitFor(withIt, 'supply-contract', single)).toBeNull();
  expect(limitsOf(withIt, single)).toEqual([waiting]);
});

it('exempts ordinary cases only, and by name', () => {
  expect(exemptionFor(regime, 'design-review', { ...single, ordinary: true })).toBe(exempt);
  expect(exemptionFor(regime, 'design-review', single)).toBeNull();
  expect(exemptionFor(regime, 'site-survey', { ...single, ordinary: true })).toBeNull();
});

it('lists one row for each thing limited', () => {
  expect(limitsOf(regime, { ...single, supplyKind: 'hv-dual' }).map(({ id }) => id)).toEqual(['dual', 'review', 'span']);
  expect([totalFor(regime, single)?.days, totalFor(regime, { ...single, supplyKind: 'hv-dual' })]).toEqual([22, null]);
});
