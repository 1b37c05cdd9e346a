import type { Decimal } from '../../kernel/decimal.ts';
import { compare, multiply, scaled } from '../../kernel/decimal.ts';
import { feeItems } from '../lists/fee-item.ts';
import { kva, yuan } from './units.ts';
import { must, type Finding } from '../../kernel/form.ts';

/** 应收业务费: lawful items only, each with its ground; an empty table says that nothing is due. */
export const feeColumns = {
  item: { kind: 'choice', list: feeItems, need: 'always', label: { zh: '项目', en: 'Item' } },
  unitPriceYuan: { kind: 'decimal', unit: { zh: '元/kVA', en: 'yuan/kVA' }, places: 2, above: '0', need: 'always', label: { zh: '单价', en: 'Unit price' } },
  quantityKva: { kind: 'decimal', unit: kva, places: 2, above: '0', need: 'always', label: { zh: '数量', en: 'Quantity' } },
  amountYuan: { kind: 'decimal', unit: yuan, places: 2, above: '0', need: 'always', prefill: { from: 'computed' }, label: { zh: '金额', en: 'Amount' } },
  ground: { kind: 'text', max: 200, need: 'always', label: { zh: '依据文号', en: 'Basis (document number)' } },
} as const;

type Row = { readonly unitPriceYuan: Decimal; readonly quantityKva: Decimal; readonly amountYuan: Decimal };

/** Price × quantity to the cent, half up. */
export function amountOf(row: Pick<Row, 'unitPriceYuan' | 'quantityKva'>): Decimal {
  const cents = (scaled(multiply(row.unitPriceYuan, row.quantityKva)) + 5_000n) / 10_000n;
  const text = cents.toString().padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}` as Decimal;
}

/** The rows with their amounts computed; rows not yet complete are left as they are. */
export const withAmounts = <R extends Partial<Row>>(rows: readonly R[]): readonly R[] =>
  rows.map((r) => (r.unitPriceYuan && r.quantityKva ? { ...r, amountYuan: amountOf({ unitPriceYuan: r.unitPriceYuan, quantityKva: r.quantityKva }) } : r));

/** Each amount must be price × quantity. */
export const wrongAmounts = (path: string, rows: readonly Row[]): readonly Finding[] =>
  rows.flatMap((row, i) => {
    const right = amountOf(row);
    return compare(row.amountYuan, right) === 0 ? [] : [must(`${path}.${i}.amountYuan`, 'wrong-amount', {
      zh: `金额应为单价乘数量，即 ${right} 元，请更正。`, en: `The amount must be unit price times quantity, i.e. ${right} yuan. Correct it.`,
    })];
  });
