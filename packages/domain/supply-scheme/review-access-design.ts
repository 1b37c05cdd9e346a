import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { inspectionResults } from '../glossary/lists/inspection-result.ts';

const failed = { when: { field: 'result', is: ['failed'] }, words: { zh: '不通过时填写', en: 'when not passed' } } as const;

export const accessDesignReviewForm = form({
  code: 'access-design-review',
  title: { zh: '接入系统设计评审', en: 'Review of the access design' },
  fields: {
    result: { kind: 'choice', list: inspectionResults, only: ['passed', 'failed'], need: 'always', label: { zh: '评审结论', en: 'Result' } },
    reviewOpinion: { kind: 'text', max: 2000, lines: 4, need: 'always', label: { zh: '评审意见', en: 'Review opinion' } },
    reviewFiles: { kind: 'files', accept: 'papers', min: 0, max: 10, paper: 'access-design-opinion', need: 'optional', label: { zh: '评审意见文件', en: 'Review documents' } },
    points: {
      kind: 'table', min: 1, max: 50, need: failed, label: { zh: '需修改的问题（一次告知）', en: 'Everything that must be changed' },
      columns: {
        words: { kind: 'text', max: 500, need: 'always', label: { zh: '问题', en: 'Point' } },
        ground: { kind: 'text', max: 200, need: 'always', label: { zh: '依据', en: 'Ground' } },
      },
    },
    ...commonFields,
  },
});

/** 接入系统设计评审意见: passed, the access scheme opens; failed, the design goes back to the customer with every point at once. */
export const reviewAccessDesign = caseAct({
  command: 'review-access-design',
  event: 'access-design-reviewed',
  name: { zh: '评审接入系统设计', en: 'Review the access design' },
  done: { zh: '评审了接入系统设计', en: 'reviewed the access design' },
  step: 'access-design',
  by: ['production-technology', 'group-innovation'],
  form: accessDesignReviewForm,
  outcomes: { passed: { zh: '评审通过', en: 'passed' }, failed: { zh: '退回修改', en: 'returned for revision' } },
  offered: (memory) => memory['handedIn'] === true,
  decide: ({ data }) =>
    data.result === 'passed'
      ? concludes({ outcome: 'passed', establishes: { 'access-design-passed': true, 'access-design-needed': false, accessDesignReturned: false } })
      : concludes({ outcome: 'failed', establishes: { accessDesignReturned: true } }),
});
