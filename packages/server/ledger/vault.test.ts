import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonical } from '@jiedian/domain/kernel/canonical.ts';
import { digestOf, openVault } from './vault.ts';

const vault = openVault('a secret for tests that is long enough');

test.each(['马晓燕', '13891234567', { name: '𠮷', strokes: 'M0 0' }, '', 'x'.repeat(10_000)])('%j comes back as it went in', (value) => {
  const kept = vault.keep('name', value);
  expect(vault.open(kept)).toEqual(value);
  expect(kept.value).not.toContain(Buffer.from(JSON.stringify(value)).toString('base64').slice(0, 12));
});

test('the digest is the HMAC-SHA256 of the canonical value under the salt', () => {
  for (const value of ['马晓燕', { b: 1, a: ['x'] }]) {
    const { salt, digest } = vault.keep('name', value);
    const bytes = Buffer.from(salt, 'base64');
    expect(digest).toBe(createHmac('sha256', bytes).update(canonical(value)).digest('hex'));
    expect(digest).toBe(digestOf(bytes, value));
  }
});

test('the same value is kept differently each time, but a phone can be looked up', () => {
  const [a, b] = [vault.keep('phone', '13891234567'), vault.keep('phone', '13891234567')];
  expect(a.value).not.toBe(b.value);
  expect(a.digest).not.toBe(b.digest);
  expect(a.lookup).toBe(b.lookup);
  expect(a.lookup).toBe(vault.lookupOf(' 13891234567'));
  expect(vault.keep('name', '13891234567').lookup).toBeNull();
  expect(new Set(Array.from({ length: 2000 }, () => vault.keep('name', 'x').salt)).size).toBe(2000);
});

test('another secret, or a changed byte, opens nothing', () => {
  const kept = vault.keep('name', '马晓燕');
  expect(() => openVault('another secret that is long enough too').open(kept)).toThrow(/another key/);
  const bytes = Buffer.from(kept.value, 'base64');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  expect(() => vault.open({ ...kept, value: bytes.toString('base64') })).toThrow();
});
