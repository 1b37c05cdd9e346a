import { expect, it } from 'vitest';
import { approveStartUpPlan } from './approve-start-up-plan.ts';
import { asked, refusedCode } from '../kernel/asked.test-support.ts';

it('puts settings in after they were issued', () => {
  expect(refusedCode(approveStartUpPlan.decide(asked({ setAt: '2026-11-01' }, {}, { issuedAt: '2026-11-02' })))).toBe('set-before-issued');
  expect(approveStartUpPlan.decide(asked({ setAt: '2026-11-02' }, {}, { issuedAt: '2026-11-02' }))).toMatchObject({ concludes: { outcome: 'done' } });
});
