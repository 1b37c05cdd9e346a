import { expect, it } from 'vitest';
import { applicationForm } from './application-form.ts';
import { offered } from '../kernel/offered.ts';

it('offers the voltages that fit the kind of application, and all where the kind does not say', () => {
  const field = applicationForm.fields.requestedVoltage;
  const only = (businessType: string) => offered(field, { businessType }, {}).only;
  expect(only('new')).toEqual(['10', '35', '110', '220']);
  expect(only('lv-new')).toEqual(['0.22', '0.38']);
  expect(only('temporary')).toBeUndefined();
});
