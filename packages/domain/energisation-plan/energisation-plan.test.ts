import { describe, expect, it } from 'vitest';
import { agreePlan, changePlan } from './agree-plan.ts';
import { asked, refusedCode } from '../kernel/asked.test-support.ts';
import { proposePlan } from './propose-plan.ts';

describe('the energisation plan', () => {
  it('asks the project manager for a day when works are needed', () => {
    expect(proposePlan.decide(asked({ wantedDate: '2026-12-20' }, { 'works-needed': true }))).toMatchObject({ concludes: { turn: { duties: ['project-manager'] }, remembers: { answered: false } } });
    expect(proposePlan.decide(asked({ wantedDate: '2026-12-20' }, {}))).toMatchObject({ concludes: { turn: { duties: ['customer-manager'] }, remembers: { answered: true } } });
  });
  it('agrees on no day before the works are ready, and keeps the cause of a change', () => {
    expect(refusedCode(agreePlan.decide(asked({ agreedDate: '2026-12-10' }, { worksReadyDate: '2026-12-12' })))).toBe('before-works-ready');
    expect(agreePlan.decide(asked({ agreedDate: '2026-12-12' }, { worksReadyDate: '2026-12-12' }))).toMatchObject({ concludes: { outcome: 'agreed' } });
    expect(refusedCode(changePlan.decide(asked({ agreedDate: '2026-12-12' }, {})))).toBe('no-date-to-change');
  });
});
