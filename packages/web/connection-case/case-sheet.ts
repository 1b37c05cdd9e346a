import { businessTypes } from '@jiedian/domain/glossary/lists/business-type.ts';
import type { Language } from '@jiedian/domain/kernel/text.ts';
import { dayOf } from '../parts/write-dates.ts';
import { statusWords } from '../parts/status-words.ts';
import type { CaseRow } from '../ask/shapes.ts';
import type { Sheet } from '../parts/list/sheet.ts';
import { wordsOf } from '@jiedian/domain/glossary/list.ts';

const heads = {
  zh: ['申请编号', '户名', '用电地址', '业务类型', '容量 kVA', '单位', '状态', '当前环节', '到期日', '剩余工作日', '供电用时', '允许用时', '客户经理', '项目经理', '申请日'],
  en: ['Number', 'Customer', 'Address', 'Business', 'Capacity kVA', 'Unit', 'State', 'Open steps', 'Due', 'Working days left', 'Days used', 'Days allowed', 'Customer manager', 'Project manager', 'Applied'],
} as const;

/** Rows in words, head first. */
export const caseSheet = (rows: readonly CaseRow[], language: Language): Sheet => [
  heads[language],
  ...rows.map((row) => [
    row.number, row.customerName ?? '', row.supplyAddress ?? '', row.businessType ? wordsOf(businessTypes, row.businessType)[language] : '', row.capacityKva === null ? '' : Number(row.capacityKva), row.unit.name[language],
    statusWords(row.status, row.endedAs)[language], row.steps.map((s) => s.name[language]).join('; '), row.light.dueOn ?? '', row.light.daysLeft ?? '',
    row.usedDays, row.allowedDays ?? '', row.customerManager?.name ?? '', row.projectManager?.name ?? '', dayOf(row.openedAt),
  ]),
];
