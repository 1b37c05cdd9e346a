import { expect, test } from 'vitest';
import { applicationFacts } from './application-facts.ts';
import { soundApplication, soundLowVoltage } from './application.test-support.ts';

const proposed = (application: object, more: object = {}) => applicationFacts({ ...application, ...more } as Parameters<typeof applicationFacts>[0])['supplyKindProposed'];

test('the supply kind is proposed from the voltage and the sources asked for', () => {
  expect(proposed(soundLowVoltage)).toBe('lv');
  expect(proposed(soundApplication)).toBe('hv-single');
  expect(['double-circuit', 'dual', 'multi'].map((supplyMode) => proposed(soundApplication, { supplyMode }))).toEqual(['hv-dual', 'hv-dual', 'hv-dual']);
  expect(proposed(soundApplication, { requestedVoltage: undefined })).toBeNull();
});
