import type { Decimal } from '../../kernel/decimal.ts';
import { multiply, sum } from '../../kernel/decimal.ts';
import { hint, type Finding } from '../../kernel/form.ts';
import { kva } from './units.ts';
import { transformerDuties } from '../lists/transformer-duty.ts';

/** 受电变压器: one row a kind of machine (forms.md, "as 1"). */
export const transformerColumns = {
  model: { kind: 'text', max: 50, need: 'always', label: { zh: '型号', en: 'Model' }, example: 'SCB13-1250/10' },
  capacityKva: { kind: 'decimal', unit: kva, places: 2, above: '0', need: 'always', label: { zh: '单台容量', en: 'Capacity per unit' }, example: '1250' },
  count: { kind: 'count', min: 1, max: 50, need: 'always', label: { zh: '台数', en: 'Number' } },
  duty: { kind: 'choice', list: transformerDuties, need: 'always', label: { zh: '运行方式', en: 'Operating mode' } },
} as const;

type Row = { readonly capacityKva: Decimal; readonly count: number; readonly duty: string };

/** Σ of the machines that can carry load at once: a cold standby does not count. */
export const capacityOfTransformers = (rows: readonly Row[]): Decimal =>
  sum(rows.filter((r) => r.duty !== 'cold-standby').map((r) => multiply(r.capacityKva, String(r.count) as Decimal)));

const standard = new Set([
  '30', '50', '63', '80', '100', '125', '160', '200', '250', '315', '400', '500', '630', '800', '1000', '1250', '1600', '2000', '2500', '3150', '4000',
  '5000', '6300', '8000', '10000', '12500', '16000', '20000', '25000', '31500', '40000', '50000',
]);

/** 变压器容量: other than a standard size only warns (forms.md, Lists). */
export const oddSizes = (path: string, rows: readonly Row[]): readonly Finding[] =>
  rows.flatMap((row, i) =>
    standard.has(row.capacityKva.replace(/\.0+$/, '')) ? [] : [hint(`${path}.${i}.capacityKva`, 'odd-size', {
      zh: `${row.capacityKva} kVA 不是标准变压器容量，请核对铭牌；确认无误可以继续。`, en: `${row.capacityKva} kVA is not a standard size. Compare it with the nameplate; if it is right, go on.`,
    })]);
