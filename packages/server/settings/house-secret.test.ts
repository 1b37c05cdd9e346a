import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { houseSecret } from './house-secret.ts';

test('the key is made once, kept for this user only, and a set one goes first', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'jiedian-secret-'));
  const made = houseSecret({ dataFolder });
  expect(made.length).toBeGreaterThanOrEqual(64);
  expect(houseSecret({ dataFolder })).toBe(made);
  expect(statSync(join(dataFolder, 'secret')).mode & 0o777).toBe(0o600);
  expect(houseSecret({ dataFolder, secret: 'named' })).toBe('named');
  rmSync(dataFolder, { recursive: true });
});
