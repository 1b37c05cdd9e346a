import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';

/** 定值单: names, numbers and settings issued by dispatch. */
export const settingSheetForm = form({
  code: 'setting-sheet',
  title: { zh: '调度命名与定值单', en: 'Names and setting sheets' },
  paper: 'setting-sheet',
  fields: {
    names: {
      kind: 'table', min: 1, max: 100, need: 'always', label: { zh: '调度命名编号', en: 'Dispatch names and numbers' },
      columns: {
        equipment: { kind: 'text', max: 100, need: 'always', label: { zh: '设备', en: 'Equipment' } },
        name: { kind: 'text', max: 100, need: 'always', label: { zh: '名称', en: 'Name' } },
        number: { kind: 'text', max: 50, need: 'always', label: { zh: '编号', en: 'Number' } },
      },
    },
    settingSheetNo: { kind: 'text', max: 50, need: 'always', label: { zh: '定值单号', en: 'Setting sheet number' } },
    issuedAt: { kind: 'date', until: 'today', need: 'always', label: { zh: '下发日期', en: 'Issued on' } },
    sheets: { kind: 'files', accept: 'papers', min: 1, max: 20, need: 'always', paper: 'setting-sheet', label: { zh: '定值单', en: 'Setting sheets' } },
    opinion: { kind: 'text', max: 1000, lines: 3, need: 'optional', label: { zh: '意见', en: 'Opinion' } },
    ...commonFields,
  },
});

export const issueSettings = caseAct({
  command: 'issue-settings',
  event: 'settings-issued',
  name: { zh: '下发命名与定值', en: 'Issue names and settings' },
  done: { zh: '下发了调度命名和定值单', en: 'issued names and settings' },
  step: 'dispatch-preparation',
  by: ['dispatch'],
  form: settingSheetForm,
  offered: (memory) => memory['dataGiven'] === true,
  decide: ({ data }) => concludes({ turn: { duties: ['dispatch'], account: 'utility' }, remembers: { issuedAt: data.issuedAt } }),
});
