import { commonFields } from '../kernel/common-fields.ts';
import { add, compare, subtract, zero, type Decimal } from '../kernel/decimal.ts';
import { concludes } from '../kernel/act.ts';
import { form, hint, must } from '../kernel/form.ts';
import { materialKinds } from '../glossary/lists/material-kind.ts';
import { materialSources } from '../glossary/lists/material-source.ts';
import { projectAct } from '../glossary/case-act.ts';

const plain = { zh: '', en: '' };
const day = (zh: string, en: string) => ({ kind: 'date', need: 'optional', label: { zh, en } }) as const;
const amount = (zh: string, en: string) => ({ kind: 'decimal', unit: plain, places: 3, min: '0', need: 'optional', label: { zh, en } }) as const;

const materialRow = {
  item: { kind: 'choice', list: materialKinds, need: 'always', label: { zh: '物资', en: 'Material' } },
  specification: { kind: 'text', max: 200, need: 'always', label: { zh: '规格型号', en: 'Specification' } },
  unit: { kind: 'text', max: 20, need: 'always', label: { zh: '单位', en: 'Unit' } },
  quantity: { kind: 'decimal', unit: plain, places: 3, above: '0', need: 'always', label: { zh: '需求数量', en: 'Needed' } },
  source: { kind: 'choice', list: materialSources, need: 'always', label: { zh: '来源', en: 'Source' } },
  raisedBy: { kind: 'text', max: 100, need: 'always', label: { zh: '提报人', en: 'Requested by' }, personal: 'name' },
  raisedAt: { kind: 'date', until: 'today', need: 'always', label: { zh: '提报日期', en: 'Requested on' } },
  needBy: { kind: 'date', need: 'always', label: { zh: '需求日期', en: 'Needed by' } },
  orderNo: { kind: 'text', max: 50, need: 'optional', label: { zh: '订单号', en: 'Order number' } },
  promisedAt: day('承诺到货', 'Promised for'),
  arrivedQuantity: amount('已到货', 'Arrived'),
  arrivedAt: day('最近到货', 'Last arrival'),
  passed: { kind: 'yes-no', need: 'optional', label: { zh: '验收合格', en: 'Passed on delivery' } },
  returned: amount('退库', 'Returned to store'),
} as const;

/** 物资 (P5): raised by contractor or designer, checked and pressed by the project manager, supplied by the department (A8). */
export const materialsForm = form({
  code: 'materials',
  title: { zh: '物资', en: 'Materials' },
  fields: {
    materials: {
      kind: 'table', min: 1, max: 500, need: 'always', columns: materialRow, label: { zh: '物资清单', en: 'List of materials' },
      prefill: { from: 'previous' },
    },
    note: { kind: 'text', max: 500, lines: 2, need: 'optional', label: { zh: '说明', en: 'Note' } },
    ...commonFields,
  },
  check: (data) =>
    data.materials.flatMap((row, i) => [
      ...(row.arrivedQuantity !== undefined && compare(row.arrivedQuantity, zero) > 0 && row.arrivedAt === undefined
        ? [must(`materials.${i}.arrivedAt`, 'arrival-without-day', { zh: `第 ${i + 1} 行有到货数量，请填写到货日期。`, en: `Row ${i + 1} has deliveries; enter the date.` })]
        : []),
      ...(row.promisedAt !== undefined && row.promisedAt > row.needBy
        ? [hint(`materials.${i}.promisedAt`, 'promised-late', { zh: `第 ${i + 1} 行承诺到货晚于需求日期，会推迟工程。`, en: `Row ${i + 1} is promised later than needed; the works will be delayed.` })]
        : []),
    ]),
});

type Row = { readonly quantity: Decimal; readonly arrivedQuantity?: Decimal; readonly returned?: Decimal };

/** What is still missing of a row: needed, less what has arrived, plus what went back. Never below nought. */
export function shortOf(row: Row): Decimal {
  const short = add(subtract(row.quantity, row.arrivedQuantity ?? zero), row.returned ?? zero);
  return compare(short, zero) > 0 ? short : zero;
}

export const recordMaterials = projectAct({
  command: 'record-materials',
  event: 'materials-recorded',
  name: { zh: '登记物资', en: 'Record materials' },
  done: { zh: '登记了物资供应情况', en: 'recorded the state of the materials' },
  step: 'materials',
  by: ['project-manager', 'materials'],
  form: materialsForm,
  decide: ({ data }) => {
    const short = data.materials.filter((row) => compare(shortOf(row), zero) > 0);
    const expected = short.map(({ promisedAt, needBy }) => promisedAt ?? needBy).toSorted().at(-1) ?? null;
    return concludes({ establishes: { materialsShort: short.length, materialsExpected: expected }, remembers: { recorded: true } });
  },
});
