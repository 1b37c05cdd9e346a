import { amountWan } from '../glossary/fields/amount-wan.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { form, must } from '../kernel/form.ts';
import { materialKinds } from '../glossary/lists/material-kind.ts';
import { projectAct } from '../glossary/case-act.ts';

const papers = (zh: string, en: string, paper: string) => ({ kind: 'files', accept: 'papers', min: 1, max: 20, need: 'always', paper, label: { zh, en } }) as const;
const quantity = { kind: 'decimal', unit: { zh: '', en: '' }, places: 3, above: '0', need: 'always', label: { zh: '数量', en: 'Quantity' } } as const;
const unit = { kind: 'text', max: 20, need: 'always', label: { zh: '单位', en: 'Unit' } } as const;

/** 可研初设 (P3): for 10 kV one volume. Opinions of the review are answered one by one; none may stay open. */
export const feasibilityForm = form({
  code: 'feasibility',
  title: { zh: '可研初设', en: 'Feasibility and preliminary design' },
  paper: 'feasibility-approval',
  fields: {
    designer: { kind: 'text', max: 200, need: 'always', label: { zh: '设计单位', en: 'Design firm' } },
    designerLicence: { kind: 'text', max: 100, need: 'always', label: { zh: '设计资质证书编号', en: 'Design licence number' } },
    designerMaxKv: { kind: 'decimal', unit: { zh: 'kV', en: 'kV' }, places: 1, above: '0', need: 'always', label: { zh: '资质电压上限', en: 'Licensed voltage limit' } },
    surveyDone: { kind: 'date', until: 'today', need: 'always', label: { zh: '踏勘日期', en: 'Site visit date' } },
    studyFile: papers('可研报告', 'Feasibility study', 'feasibility-study'),
    designFile: papers('初步设计', 'Preliminary design', 'preliminary-design'),
    drawings: { ...papers('施工图', 'Construction drawings', 'construction-drawings'), need: 'optional', min: 0 },
    reviewMeeting: { kind: 'date', until: 'today', need: 'always', label: { zh: '评审会日期', en: 'Review meeting date' } },
    participants: { kind: 'text', max: 500, lines: 2, need: 'always', label: { zh: '参会人员', en: 'Participants' } },
    opinions: {
      kind: 'table', min: 0, max: 100, need: 'always', label: { zh: '评审意见', en: 'Review comments' },
      columns: {
        opinion: { kind: 'text', max: 500, need: 'always', label: { zh: '意见', en: 'Opinion' } },
        answer: { kind: 'text', max: 500, need: 'optional', label: { zh: '答复', en: 'Answer' } },
        closed: { kind: 'yes-no', need: 'always', label: { zh: '闭合', en: 'Closed' } },
      },
    },
    budgetWan: amountWan({ zh: '概算', en: 'Budget' }, 'always', { above: '0' }),
    bill: {
      kind: 'table', min: 1, max: 300, need: 'always', label: { zh: '工程量清单', en: 'Bill of quantities' },
      columns: { item: { kind: 'text', max: 200, need: 'always', label: { zh: '项目', en: 'Item' } }, unit, quantity },
    },
    materialList: {
      kind: 'table', min: 1, max: 500, need: 'always', label: { zh: '物资清单', en: 'List of materials' },
      columns: {
        item: { kind: 'choice', list: materialKinds, need: 'always', label: { zh: '物资', en: 'Material' } },
        specification: { kind: 'text', max: 200, need: 'always', label: { zh: '规格型号', en: 'Specification' }, example: 'S22-M-630/10' },
        unit,
        quantity,
      },
    },
    ...commonFields,
  },
  check: (data) =>
    data.opinions.flatMap((row, i) => (row.closed && row.answer !== undefined ? [] : [must(`opinions.${i}.closed`, 'opinion-open', { zh: `第 ${i + 1} 条评审意见还没有答复闭合。`, en: `Opinion ${i + 1} of the review has not been answered and closed.` })])),
});

export const submitFeasibility = projectAct({
  command: 'submit-feasibility',
  event: 'feasibility-submitted',
  name: { zh: '报批可研初设', en: 'Submit study and design' },
  done: { zh: '报批了可研初设', en: 'submitted the study and preliminary design' },
  step: 'feasibility',
  by: ['project-manager'],
  form: feasibilityForm,
  offered: (memory) => memory['submitted'] !== true,
  decide: ({ data }) =>
    concludes({
      turn: { duties: ['production-technology', 'branch-head', 'group-innovation'], account: 'utility' },
      remembers: { submitted: true, budgetWan: data.budgetWan },
    }),
});
