import { describe, expect, it } from 'vitest';
import { creditCodePasses, creditCodeShape, identityNumberPasses } from './check-digits.ts';

describe('check digits (facts 7)', () => {
  it('accepts the vectors of GB 32100-2015', () => {
    expect(creditCodePasses('91350100M000100Y43')).toBe(true);
    expect(creditCodePasses('9111000071093123XX')).toBe(true);
  });
  it('sees a wrong place, and a legal early code whose digit fails', () => {
    expect(creditCodePasses('91350100M000100Y44')).toBe(false);
    expect(creditCodePasses('91350100M0001TGQXM')).toBe(false);
    expect(creditCodeShape('91350100M0001TGQXM')).toBe(true);
    expect(creditCodeShape('91350100M0001TIOSZ')).toBe(false);
  });
  it('accepts the identity number of GB 11643-1999 and refuses a wrong one', () => {
    expect(identityNumberPasses('11010519491231002X')).toBe(true);
    expect(identityNumberPasses('110105194912310021')).toBe(false);
    expect(identityNumberPasses('11010519491231002x')).toBe(false);
  });
});
