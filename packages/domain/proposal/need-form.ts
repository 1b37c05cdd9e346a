import { amountWan } from '../glossary/fields/amount-wan.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { form, must } from '../kernel/form.ts';
import { investSides } from '../glossary/lists/invest-side.ts';
import { kva } from '../glossary/fields/units.ts';
import { needReasons } from '../glossary/lists/need-reason.ts';
import { worksKinds } from '../glossary/lists/works-kind.ts';

const servedCase = {
  case: { kind: 'case', need: 'always', label: { zh: '关联申请', en: 'Connection case' } },
  number: { kind: 'text', max: 20, need: 'always', label: { zh: '申请编号', en: 'Case number' } },
  capacityKva: { kind: 'decimal', unit: kva, places: 2, above: '0', need: 'always', label: { zh: '容量', en: 'Capacity' } },
  wantedDate: { kind: 'date', need: 'optional', label: { zh: '意向接电日期', en: 'Requested energisation date' } },
} as const;

/** 配套需求单 (P1): raised from the survey or the scheme, or from a low-voltage case short of capacity (A4.5). */
export const needForm = form({
  code: 'need',
  title: { zh: '配套需求', en: 'Request for grid works' },
  paper: 'need-sheet',
  fields: {
    name: { kind: 'text', max: 200, need: 'always', label: { zh: '项目名称', en: 'Project name' }, example: '靖边 某某公司 10kV业扩配套工程' },
    kind: { kind: 'choice', list: worksKinds, need: 'always', label: { zh: '配套类别', en: 'Kind of works' } },
    cases: { kind: 'table', min: 1, max: 200, need: 'always', columns: servedCase, label: { zh: '关联申请', en: 'Cases served' } },
    reason: { kind: 'choice', list: needReasons, need: 'always', label: { zh: '原因', en: 'Reason' } },
    outline: { kind: 'text', max: 2000, lines: 4, need: 'always', label: { zh: '方案概述', en: 'Outline of the works' } },
    quantities: {
      kind: 'table', min: 0, max: 100, need: 'optional',
      label: { zh: '主要工程量', en: 'Main quantities' },
      columns: {
        item: { kind: 'text', max: 100, need: 'always', label: { zh: '项目', en: 'Item' }, example: '架空 JKLGYJ-240' },
        unit: { kind: 'text', max: 20, need: 'always', label: { zh: '单位', en: 'Unit' }, example: 'km' },
        quantity: { kind: 'decimal', unit: { zh: '', en: '' }, places: 3, above: '0', need: 'always', label: { zh: '数量', en: 'Quantity' } },
      },
    },
    investSide: { kind: 'choice', list: investSides, need: 'always', label: { zh: '投资界面', en: 'Investment boundary' } },
    estimateWan: amountWan({ zh: '匡算投资', en: 'Rough estimate' }, 'optional'),
    neededBy: { kind: 'date', need: 'always', label: { zh: '需投运日期', en: 'Needed in service by' } },
    projectManager: { kind: 'person', duties: ['project-manager'], need: 'always', label: { zh: '项目经理', en: 'Project manager' } },
    customerManager: { kind: 'person', duties: ['customer-manager'], need: 'optional', label: { zh: '客户经理', en: 'Customer manager' } },
    ...commonFields,
  },
  check: (data) => {
    const seen = new Set<string>();
    return data.cases.flatMap((row, i) => {
      if (!seen.has(row.case)) { seen.add(row.case); return []; }
      return [must(`cases.${i}.case`, 'case-twice', { zh: `申请 ${row.number} 已在表中，请去掉重复的一行。`, en: `Case ${row.number} is already in the table. Remove the duplicate row.` })];
    });
  },
});
