import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { customerManagerWhose, customerWhose, signedBy } from '../glossary/fields/signed-by.ts';
import { disciplines } from '../glossary/lists/discipline.ts';
import { drawingColumns } from './submit-design.ts';
import { form } from '../kernel/form.ts';
import { inspectionResults } from '../glossary/lists/inspection-result.ts';

export const designChangeForm = form({
  code: 'design-change',
  title: { zh: '变更设计申请', en: 'Design change' },
  paper: 'design-change',
  fields: {
    changeReason: { kind: 'text', max: 1000, lines: 3, need: 'always', label: { zh: '变更原因', en: 'Reason for the change' } },
    changedDrawings: { kind: 'table', min: 1, max: 50, need: 'always', columns: drawingColumns, label: { zh: '变更图纸', en: 'Changed drawings' } },
    signature: signedBy(customerWhose),
    ...commonFields,
  },
});

/** 受电工程变更设计申请: after the design has passed (or was exempt), a change is reviewed anew before it is built. */
export const submitDesignChange = caseAct({
  command: 'submit-design-change',
  event: 'design-change-submitted',
  name: { zh: '申请变更设计', en: 'Submit the design change' },
  done: { zh: '申请了变更设计', en: 'submitted a design change' },
  step: null,
  aside: 'design-change',
  by: ['customer', 'agent', 'counter'],
  form: designChangeForm,
  offered: (memory, facts) => memory['submitted'] !== true && facts.inspectionPassedAt === undefined && (facts.designPassedAt !== undefined || facts.exempt?.['design-review'] !== undefined) && facts['contractors-checked'] === true,
  decide: () => concludes({ remembers: { submitted: true } }),
});

const failed = { when: { field: 'result', is: ['failed'] }, words: { zh: '不合格时填写', en: 'when failed' } } as const;

export const designChangeReviewForm = form({
  code: 'design-change-review',
  title: { zh: '变更设计审查', en: 'Review of the changed design' },
  paper: 'design-change',
  fields: {
    opinions: {
      kind: 'table', min: 1, max: 20, need: 'always', label: { zh: '专业意见', en: 'Opinions of the disciplines' },
      columns: {
        discipline: { kind: 'choice', list: disciplines, need: 'always', label: { zh: '专业', en: 'Discipline' } },
        reviewer: { kind: 'text', max: 50, personal: 'name', need: 'always', label: { zh: '审查人', en: 'Reviewer' } },
        words: { kind: 'text', max: 1000, need: 'always', label: { zh: '意见', en: 'Opinion' } },
      },
    },
    result: { kind: 'choice', list: inspectionResults, only: ['passed', 'failed'], need: 'always', label: { zh: '综合结论', en: 'Joint result' } },
    gaps: {
      kind: 'table', min: 1, max: 50, need: failed, label: { zh: '需修改的问题（一次告知）', en: 'Everything that must be changed' },
      columns: {
        what: { kind: 'text', max: 500, need: 'always', label: { zh: '问题', en: 'Point' } },
        ground: { kind: 'text', max: 200, need: 'always', label: { zh: '依据', en: 'Ground' } },
      },
    },
    stampNo: { kind: 'text', max: 40, need: { when: { field: 'result', is: ['passed'] }, words: { zh: '合格时填写', en: 'when passed' } }, label: { zh: '图审章号', en: 'Stamp number' } },
    signature: signedBy(customerManagerWhose),
    ...commonFields,
  },
});

export const reviewDesignChange = caseAct({
  command: 'review-design-change',
  event: 'design-change-reviewed',
  name: { zh: '审查变更设计', en: 'Review the changed design' },
  done: { zh: '审查了变更设计', en: 'reviewed the changed design' },
  step: null,
  aside: 'design-change',
  by: ['customer-manager'],
  form: designChangeReviewForm,
  offered: (memory) => memory['submitted'] === true,
  decide: ({ data, memory }) => concludes({ remembers: { submitted: false, changesPassed: Number(memory['changesPassed'] ?? 0) + (data.result === 'passed' ? 1 : 0) } }),
});
