import { expect, it } from 'vitest';
import { requestSuspension } from '@jiedian/domain/suspension/request-suspension.ts';
import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import { connectionActs } from '@jiedian/domain/connection-case/acts.ts';
import { inPlainWords } from './plain-words.ts';

const form = requestSuspension.form as AnyForm;

it('asks in the customer’s words, and offers only reasons of his own', () => {
  const plain = inPlainWords('request-suspension', form, { suspensionAccounts: { 'customer-wish': 'customer', 'customer-funds': 'customer', 'materials-missing': 'utility' } });
  expect(plain.fields['reason']).toMatchObject({ label: { zh: '为什么要暂缓' } });
  expect((plain.fields['reason'] as { only?: readonly string[] }).only).not.toContain('materials-missing');
  expect(Object.keys(plain.fields)).toEqual(Object.keys(form.fields));
});
it('leaves the forms that are the customer’s alone as they are', () => {
  const rate = connectionActs.find(({ command }) => command === 'rate');
  expect(inPlainWords('rate', rate?.form as AnyForm, {})).toBe(rate?.form);
});
