import type { Language } from '@jiedian/domain/kernel/text.ts';
import type { ProjectRow } from '../ask/shapes.ts';
import type { Sheet } from '../parts/list/sheet.ts';
import { statusWords } from '../parts/status-words.ts';

const heads = {
  zh: ['项目编号', '项目名称', '单位', '状态', '当前环节', '到期日', '服务申请数', '项目经理', '需投运', '承诺投运'],
  en: ['Number', 'Name', 'Unit', 'State', 'Open steps', 'Due', 'Cases', 'Project manager', 'Needed by', 'Promised'],
} as const;

/** Rows in words, head first. */
export const projectSheet = (rows: readonly ProjectRow[], language: Language): Sheet => [
  heads[language],
  ...rows.map((row) => [
    row.number, row.name, row.unit.name[language], statusWords(row.status, row.endedAs)[language], row.steps.map((s) => s.name[language]).join('; '), row.light.dueOn ?? '', row.caseCount,
    row.projectManager?.name ?? '', row.neededBy ?? '', row.promisedDate ?? '',
  ]),
];
