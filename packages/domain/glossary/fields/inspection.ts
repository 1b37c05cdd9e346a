import { checkVerdicts } from '../lists/check-verdict.ts';
import { contractorRoles } from '../lists/contractor-role.ts';
import { defectGrades } from '../lists/defect-grade.ts';
import { disciplines } from '../lists/discipline.ts';

const when = (field: string, zh: string, en: string, ...is: string[]) => ({ when: { field, is }, words: { zh, en } }) as const;

/** 检查人员: at least two, with their disciplines (forms.md 14, 16). */
export const inspectorRows = {
  kind: 'table', min: 2, max: 20, need: 'always', label: { zh: '检查人员', en: 'Inspectors' },
  columns: {
    name: { kind: 'text', max: 50, need: 'always', personal: 'name', label: { zh: '姓名', en: 'Name' } },
    discipline: { kind: 'choice', list: disciplines, need: 'always', label: { zh: '专业', en: 'Discipline' } },
  },
} as const;

/** 施工、试验单位核对: the same firms as checked, and their licences valid on the day. */
export const firmRows = {
  kind: 'table', min: 1, max: 10, need: 'always', prefill: { from: 'fact', fact: 'contractors' }, label: { zh: '施工、试验单位核对', en: 'Firms on site' },
  columns: {
    role: { kind: 'choice', list: contractorRoles, need: 'always', label: { zh: '承揽内容', en: 'Work' } },
    name: { kind: 'text', max: 100, need: 'always', label: { zh: '单位', en: 'Firm' } },
    same: { kind: 'yes-no', need: 'always', label: { zh: '与审核一致', en: 'Matches the check' } },
  },
} as const;

/** 检查表: one row for each item of the list in force; measured value, ground and photos beside the verdict. */
export const checklistRows = (rowsFrom: string) =>
  ({
    kind: 'table', min: 1, max: 100, need: 'always', rowsFrom, label: { zh: '检查表', en: 'Checklist' },
    columns: {
      item: { kind: 'text', max: 60, need: 'always', label: { zh: '条目', en: 'Item' } },
      verdict: { kind: 'choice', list: checkVerdicts, need: 'always', label: { zh: '结论', en: 'Verdict' } },
      value: { kind: 'text', max: 100, need: 'optional', label: { zh: '实测值', en: 'Measured' } },
      ground: { kind: 'text', max: 200, need: when('verdict', '不合格时填写', 'when failed', 'failed'), label: { zh: '依据', en: 'Ground' } },
      photos: { kind: 'files', accept: 'photos', min: 0, max: 9, need: 'optional', label: { zh: '照片', en: 'Photos' } },
    },
  }) as const;

/** 缺陷: all at once, graded, each with what to do and by when. */
export const defectRows = {
  kind: 'table', min: 0, max: 100, need: 'optional', label: { zh: '缺陷', en: 'Defects' },
  columns: {
    no: { kind: 'text', max: 20, need: 'always', label: { zh: '编号', en: 'Number' }, example: '1' },
    item: { kind: 'text', max: 60, need: 'optional', label: { zh: '对应条目', en: 'Item of the checklist' } },
    words: { kind: 'text', max: 500, need: 'always', label: { zh: '描述', en: 'Description' } },
    grade: { kind: 'choice', list: defectGrades, need: 'always', label: { zh: '等级', en: 'Grade' } },
    ground: { kind: 'text', max: 200, need: 'always', label: { zh: '依据', en: 'Ground' } },
    remedy: { kind: 'text', max: 500, need: 'always', label: { zh: '整改要求', en: 'Required action' } },
    due: { kind: 'date', from: 'today', need: 'always', label: { zh: '整改期限', en: 'By' } },
    photos: { kind: 'files', accept: 'photos', min: 0, max: 9, need: 'optional', label: { zh: '照片', en: 'Photos' } },
  },
} as const;

/** 整改反馈: asked for when an earlier round left defects open; each is looked at again. */
export const rectifiedRows = (openDefectsFact: string) =>
  ({
    kind: 'table', min: 1, max: 100, label: { zh: '整改复验', en: 'Re-inspection of defects' },
    need: { when: { fact: openDefectsFact, is: [true] }, words: { zh: '上一轮有缺陷时逐条复验', en: 'when the last round left defects' } },
    columns: {
      no: { kind: 'text', max: 20, need: 'always', label: { zh: '缺陷编号', en: 'Defect' } },
      measure: { kind: 'text', max: 500, need: 'always', label: { zh: '整改措施', en: 'What was done' } },
      verdict: { kind: 'choice', list: checkVerdicts, only: ['passed', 'failed'], need: 'always', label: { zh: '复验结论', en: 'Verdict' } },
      photos: { kind: 'files', accept: 'photos', min: 0, max: 9, need: 'optional', label: { zh: '整改照片', en: 'Photos' } },
    },
  }) as const;
