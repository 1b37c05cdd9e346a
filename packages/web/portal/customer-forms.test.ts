import { describe, expect, it } from 'vitest';
import { connectionActs } from '@jiedian/domain/connection-case/acts.ts';
import { customerForms, formOf, knownBeforehand, neverAskedHere } from './customer-forms.ts';

const theirs = connectionActs.filter(({ by }) => by.includes('customer'));

describe('the forms that a customer may fill', () => {
  it('are those of every act that customers may do, and no others', () => {
    expect(theirs.length).toBeGreaterThan(20);
    expect(Object.keys(customerForms).toSorted()).toEqual(theirs.map(({ command }) => command).toSorted());
  });
  it.each(theirs.map((act) => [act.command, act] as const))('%s opens the form of the act itself', async (command, act) => {
    expect(await formOf(command)).toBe(act.form);
    for (const code of Object.keys(knownBeforehand(command))) expect(act.form.fields).toHaveProperty(code);
  });
  it('hides only what is never required of a customer', () => {
    const required = theirs.flatMap(({ command, form }) => neverAskedHere.filter((code) => form.fields[code]?.need === 'always').map((code) => `${command}.${code}`));
    expect(required).toEqual([]);
  });
});
