import type { AnyForm, Finding } from '@jiedian/domain/kernel/form.ts';

/** Findings as one meets them down the page: groups may set fields in another order than the description. */
export function inPageOrder(form: AnyForm, findings: readonly Finding[]): readonly Finding[] {
  const grouped = (form.groups ?? []).flatMap(({ fields }) => fields);
  const order = [...grouped, ...Object.keys(form.fields).filter((code) => !grouped.includes(code))];
  const placeOf = ({ path }: Finding) => order.indexOf(path.split('.')[0] ?? path);
  return findings.toSorted((a, b) => placeOf(a) - placeOf(b));
}
