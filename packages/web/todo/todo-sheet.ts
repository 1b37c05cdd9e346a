import type { Text } from '@jiedian/domain/kernel/text.ts';
import { dayOf } from '../parts/write-dates.ts';
import { daysText } from '../parts/StatusLight.tsx';
import type { Todo } from '../ask/shapes.ts';
import type { Sheet } from '../parts/list/sheet.ts';

const heads: readonly Text[] = [
  { zh: '环节', en: 'Step' }, { zh: '客户 / 项目', en: 'Customer / project' }, { zh: '编号', en: 'Number' }, { zh: '容量 kVA', en: 'kVA' }, { zh: '时限', en: 'Limit' },
  { zh: '到期', en: 'Due' }, { zh: '轮到日', en: 'Here since' }, { zh: '缘由', en: 'Why' }, { zh: '操作', en: 'Act' },
];

/** The list as rows of a spreadsheet, whole dates in place of short ones. */
export const todoSheet = (rows: readonly Todo[], t: (text: Text) => string): Sheet => [
  heads.map(t),
  ...rows.map(({ step, customerName, title, number, capacityKva, light, openedAt, reason, act }) => [
    t(step.name), customerName ?? t(title), number, capacityKva ? Number(capacityKva) : '', t(daysText(light) ?? { zh: '不计时', en: 'Not counted' }), light.dueOn ?? '', dayOf(openedAt), reason ? t(reason) : '', act ? t(act.name) : '',
  ]),
];
