import { useState } from 'react';
import { ColumnChoice } from '../../parts/list/ColumnChoice.tsx';
import { columnsShown, type Column } from '../../parts/list/column.ts';
import { ExportMenu } from '../../parts/list/ExportMenu.tsx';
import { FilterSelect } from '../../parts/list/FilterSelect.tsx';
import { ListFoot } from '../../parts/list/ListFoot.tsx';
import { ListTable } from '../../parts/list/ListTable.tsx';
import { useSelection } from '../../parts/list/use-selection.ts';
import { lightOptions } from '../../parts/list/common-filters.ts';
import { StatusLight } from '../../parts/StatusLight.tsx';
import { useText } from '../../parts/language.tsx';
import { thousands } from '../../parts/write-numbers.ts';
import type { Light } from '../../ask/shapes.ts';
import { lightOf } from '../../parts/made-up/steps.ts';
import { Part, State } from './Shown.tsx';

type Row = { readonly number: string; readonly customer: string; readonly capacity: number; readonly light: Light };
type Sort = 'due' | '-due';

const rows: readonly Row[] = [
  { number: 'YL-2026-00318', customer: '榆林市长城能源化工有限责任公司第二净化厂', capacity: 12500, light: lightOf('late', -2) },
  { number: 'YL-2026-00341', customer: '靖边县人民医院', capacity: 3200, light: lightOf('amber', 0) },
  { number: 'YL-2026-00352', customer: '府谷县半焦厂', capacity: 630, light: lightOf('ok', 6) },
];
const columns: readonly Column<Row, Sort>[] = [
  { code: 'number', name: { zh: '申请编号', en: 'Number' }, kind: 'keep', always: true, cell: ({ number }) => number },
  { code: 'customer', name: { zh: '户名', en: 'Customer' }, kind: 'clip', cell: ({ customer }) => <span title={customer}>{customer}</span> },
  { code: 'capacity', name: { zh: '容量 kVA', en: 'Capacity, kVA' }, kind: 'number', cell: ({ capacity }) => thousands(capacity) },
  { code: 'light', name: { zh: '时限', en: 'Limit' }, order: { up: 'due', down: '-due', first: 'up' }, cell: ({ light }) => <StatusLight light={light} /> },
];
const keyOf = ({ number }: Row) => number;
const nothingToDo = () => undefined;

/** A list with its filters, rows and foot. */
export function Lists() {
  const t = useText();
  const [light, choose] = useState<Light['state'] | undefined>('late');
  const [chosen, chooseColumns] = useState<readonly string[] | null>(null);
  const [sort, setSort] = useState<Sort>('due');
  const selection = useSelection(rows, keyOf);
  return (
    <Part name={{ zh: '列表', en: 'List' }}>
      <State name={{ zh: '筛选、列、导出', en: 'Filters, columns, export' }} wide>
        <div className="row list-filters">
          <FilterSelect width={120} name={t({ zh: '时限', en: 'Limit' })} value={light === 'none' ? undefined : light} options={lightOptions(t)} choose={choose} />
          <FilterSelect width={120} name={t({ zh: '状态', en: 'State' })} value={undefined} options={[]} choose={nothingToDo} />
          <ColumnChoice all={columns} chosen={chosen} choose={chooseColumns} />
          <ExportMenu name={{ zh: '示例', en: 'Sample' }} none={false} ask={() => Promise.resolve({ items: [...rows], next: null })} sheet={(found) => found.map((row) => [row.number, row.customer, row.capacity])} />
        </div>
      </State>
      <State name={{ zh: '可排序、可选择的行', en: 'Rows to sort and pick' }} wide>
        <ListTable columns={columnsShown(columns, chosen)} rows={rows} keyOf={keyOf} nameOf={({ customer }) => customer} open={nothingToDo} sort={sort} setSort={setSort} selection={selection} />
        <ListFoot shown={3} count={{ n: 47, more: false }} next={nothingToDo} busy={false} note={{ zh: '按应办日期排序', en: 'Ordered by the day due' }} />
      </State>
    </Part>
  );
}
