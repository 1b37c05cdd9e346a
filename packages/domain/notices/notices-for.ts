import { customerRows } from './customer-rows.ts';
import { departments } from '../glossary/lists/department.ts';
import type { Duty } from '../glossary/duty.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { Notice, NoticeRow } from './notice.ts';
import { staffRows } from './staff-rows.ts';

export const noticeRows: readonly NoticeRow[] = [...customerRows, ...staffRows];

type Happened = { readonly type: string; readonly body: { readonly outcome?: string; readonly data?: JsonObject } };

/**
 * Who is told what after an event of a case or project. `number`: what people quote. A row without an outcome holds for each;
 * a coordination order goes to the department that it names.
 */
export function noticesFor({ type, body }: Happened, number: string): readonly Notice[] {
  const rows = noticeRows.filter((row) => row.event === type && (row.outcome === undefined || row.outcome === body.outcome));
  return [...rows.map((row) => noticeOf(row, number)), ...coordination(type, body.data, number)];
}

const noticeOf = (row: NoticeRow, number: string): Notice => ({
  code: `${row.event}${row.outcome === undefined ? '' : `:${row.outcome}`}:${row.to}`,
  to: row.to,
  ways: row.sms ? ['portal', 'sms', 'email'] : ['portal'],
  words: { zh: row.zh.replace('{n}', number), en: row.en.replace('{n}', number) },
  ...(row.personField === undefined ? {} : { personField: row.personField }),
  ...(row.asks === undefined ? {} : { asks: row.asks }),
});

function coordination(type: string, data: JsonObject | undefined, number: string): readonly Notice[] {
  const to = data?.['toDepartment'];
  if (type !== 'coordination-ordered' || typeof to !== 'string' || !Object.hasOwn(departments.values, to)) return [];
  return [{ code: `coordination-ordered:${to}`, to: to as Duty, ways: ['portal'], asks: 'answer-coordination', words: { zh: `${number} 有一份工作联系单待贵部门答复。`, en: `A coordination order on ${number} awaits your department.` } }];
}
