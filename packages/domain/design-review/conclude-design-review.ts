import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { customerManagerWhose, signedBy } from '../glossary/fields/signed-by.ts';
import { form } from '../kernel/form.ts';
import { inspectionResults } from '../glossary/lists/inspection-result.ts';
import { isObject, type JsonObject } from '../kernel/json.ts';
import { opinionsIn, silent } from './give-design-opinion.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'opinions-missing': (p: { count: number }) => ({ zh: `还有 ${p.count} 个专业没有出具意见，不能下综合结论。`, en: `${p.count} disciplines have not given their opinion, so there can be no joint result yet.` }),
  'points-open': (p: { count: number }) => ({ zh: `专业意见中有 ${p.count} 条不符合，综合结论不能为合格。`, en: `${p.count} points do not conform, so the result cannot be “passed”.` }),
  'no-points': { zh: '各专业均认为符合，结论应为合格；确有问题请由专业补充意见。', en: 'Every discipline found it conforming, so the result must be “passed”. If something is wrong, let the discipline say it.' },
});

const failed = { when: { field: 'result', is: ['failed'] }, words: { zh: '不合格时填写', en: 'when failed' }, else: 'optional' } as const;

export const concludeDesignForm = form({
  code: 'design-review-result',
  title: { zh: '设计审查综合结论', en: 'Joint result of the design review' },
  paper: 'design-opinion',
  fields: {
    result: { kind: 'choice', list: inspectionResults, only: ['passed', 'failed'], need: 'always', label: { zh: '综合结论', en: 'Joint result' } },
    stampNo: { kind: 'text', max: 40, need: { when: { field: 'result', is: ['passed'] }, words: { zh: '合格时填写', en: 'when passed' } }, label: { zh: '图审章号', en: 'Stamp number' } },
    stampedDrawings: { kind: 'files', accept: 'papers', min: 0, max: 50, paper: 'stamped-drawings', need: 'optional', label: { zh: '盖章图纸', en: 'Stamped drawings' } },
    opinion: { kind: 'text', max: 1000, lines: 3, need: failed, label: { zh: '意见', en: 'Opinion' } },
    signature: signedBy(customerManagerWhose),
    ...commonFields,
  },
});

const pointsIn = (memory: JsonObject): readonly JsonObject[] => Object.values(opinionsIn(memory)).flatMap((points) => (Array.isArray(points) ? points.filter(isObject) : []));

/** All disciplines in: passed, the interim inspection opens; failed, every point goes to the customer at once and a new round begins. */
export const concludeDesignReview = caseAct({
  command: 'conclude-design-review',
  event: 'design-review-concluded',
  name: { zh: '下达审查结论', en: 'Conclude the design review' },
  done: { zh: '下达了设计审查结论', en: 'concluded the design review' },
  step: 'design-review',
  by: ['customer-manager'],
  form: concludeDesignForm,
  outcomes: { passed: { zh: '合格', en: 'passed' }, failed: { zh: '不合格，修改后重新送审', en: 'failed; to be resubmitted' }, exempt: { zh: '免审', en: 'exempt' } },
  offered: (memory) => memory['complete'] === true && silent(memory).length === 0,
  decide: ({ data, memory, doneAt }) => {
    const left = silent(memory).length;
    if (left > 0) return refuses(refuse('opinions-missing', { count: left }));
    const points = pointsIn(memory);
    if (data.result === 'passed') {
      if (points.length > 0) return refuses(refuse('points-open', { count: points.length }));
      return concludes({ outcome: 'passed', establishes: { designPassedAt: doneAt, designHasOpenPoints: false, designOpenPoints: [] } });
    }
    if (points.length === 0) return refuses(refuse('no-points'));
    return concludes({ outcome: 'failed', establishes: { designHasOpenPoints: true, designOpenPoints: points } });
  },
});
