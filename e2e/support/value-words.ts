import type { ChoiceField, ChoicesField } from '@jiedian/domain/kernel/field.ts';
import { staff } from '../../seed/organisation/people.ts';

/** `2026-03-02 09:30` in the house's zone, as pages show and take it. */
export const momentOf = (instant: string): string => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

export const labelOf = ({ list }: ChoiceField | ChoicesField, code: string): string => {
  const words = list.values[code];
  if (!words) throw new Error(`the list has no ${code}`);
  return words.zh;
};

export const nameOfPerson = (id: string): string => {
  const found = staff.find((one) => one.id === id);
  if (!found) throw new Error(`nobody is ${id}`);
  return found.name;
};

export const sameNumber = (a: string, b: string): boolean => a !== '' && Number(a) === Number(b);
