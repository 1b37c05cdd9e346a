import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';

describe('canonical form (RFC 8785)', () => {
  it('orders keys by UTF-16 code unit and leaves no space', () => {
    expect(canonical({ b: 1, a: [true, null], 'ä': 'x', A: 0 })).toBe('{"A":0,"a":[true,null],"b":1,"ä":"x"}');
  });
  it('orders keys outside the basic plane by code unit, not by code point', () => {
    expect(canonical({ '\u{10000}': 1, '\uffff': 2 })).toBe('{"\u{10000}":1,"\uffff":2}');
  });
  it('writes numbers as JSON.stringify does', () => {
    expect(canonical([1e21, 0.1, -0, 1.0])).toBe('[1e+21,0.1,0,1]');
  });
  it('keeps Chinese and 4-byte characters as they are', () => {
    expect(canonical({ name: '𠮷野家（榆林）' })).toBe('{"name":"𠮷野家（榆林）"}');
  });
  it('refuses what Postgres could not give back: lone surrogates and numbers without a JSON form', () => {
    expect(() => canonical('\ud800')).toThrow(/surrogate/);
    expect(() => canonical(Number.NaN)).toThrow(/finite/);
  });
});
