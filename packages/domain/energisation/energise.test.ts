import { describe, expect, it } from 'vitest';
import { asked, refusedCode } from '../kernel/asked.test-support.ts';
import { energisationForm } from './energisation-form.ts';
import { energise } from './energise.ts';
import { postponeEnergisation } from './postpone-energisation.ts';

const data = { energisedAt: [{ source: '主供', at: '2026-11-23T06:00:00.000Z' }, { source: '备用', at: '2026-11-23T05:00:00.000Z' }] };

describe('energisation', () => {
  it('is refused while the gate is open, and says how many rows', () => {
    expect(energise.decide(asked(data, { gateOpen: ['fees', 'meter'] }))).toMatchObject({ refuses: { code: 'gate-not-met', params: { open: ['fees', 'meter'] } } });
  });
  it('is not dated before what it stands on', () => {
    expect(refusedCode(energise.decide(asked(data, { gateOpen: [], meterInstalledAt: '2026-11-23T05:30:00.000Z' })))).toBe('before-gate');
  });
  it('counts from the first source', () => {
    expect(energise.decide(asked(data, { gateOpen: [] }))).toMatchObject({ concludes: { outcome: 'energised', establishes: { energisedAt: '2026-11-23T05:00:00.000Z' } } });
  });
  it('is not recorded with a failed phase or interlock check', () => {
    const check = (more: object) => energisationForm.check?.({ phaseCheckOk: true, ...more } as never, {}, asked({}, {})).map((f) => f.code);
    expect([check({}), check({ phaseCheckOk: false }), check({ interlockTestOk: false })]).toEqual([[], ['phase-check-failed'], ['interlock-failed']]);
  });
  it('postpones on the customer’s time only for the customer’s reasons', () => {
    const postpone = (reason: string) => postponeEnergisation.decide(asked({ reason, newDate: '2026-12-01' }, {}));
    expect(postpone('customer-works')).toMatchObject({ concludes: { turn: { account: 'customer' } } });
    expect(postpone('outage-plan-changed')).toMatchObject({ concludes: { turn: { account: 'utility' }, establishes: { agreedDate: '2026-12-01' } } });
  });
});
