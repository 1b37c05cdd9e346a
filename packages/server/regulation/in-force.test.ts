import { expect, it } from 'vitest';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import { inForce } from './in-force.ts';

const versions = [
  { id: 'default', version: '1', effectiveFrom: '2020-01-01', effectiveTo: '2025-12-31' },
  { id: 'default', version: '2', effectiveFrom: '2026-01-01' },
  { id: 'other', version: '9', effectiveFrom: '2000-01-01' },
];

it.each([['2019-12-31', undefined], ['2020-01-01', '1'], ['2025-12-31', '1'], ['2026-01-01', '2'], ['2030-01-01', '2']])('on %s: version %s', (day, version) => {
  expect(inForce(versions, 'default', day as BusinessDate)?.version).toBe(version);
});
