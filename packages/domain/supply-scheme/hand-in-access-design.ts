import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { form, must } from '../kernel/form.ts';

const specialLoad = { when: { fact: 'loadNature', is: ['shock', 'harmonic', 'fluctuating', 'unbalanced'] }, words: { zh: '特殊负荷提交', en: 'for special loads' }, else: 'optional' } as const;

export const accessDesignForm = form({
  code: 'access-design',
  title: { zh: '接入系统设计', en: 'Access design' },
  fields: {
    designFirm: { kind: 'text', max: 100, need: 'always', prefill: { from: 'previous' }, label: { zh: '接入系统设计单位', en: 'Designer' } },
    designLicenceNo: { kind: 'text', max: 60, need: 'always', prefill: { from: 'previous' }, label: { zh: '设计资质证书编号', en: 'Designer’s licence number' } },
    licenceValidTo: { kind: 'date', need: 'always', prefill: { from: 'previous' }, label: { zh: '资质有效期至', en: 'Licence valid until' } },
    designNo: { kind: 'text', max: 60, need: 'always', label: { zh: '设计文件号', en: 'Design number' } },
    designFiles: { kind: 'files', accept: 'papers', min: 1, max: 30, paper: 'access-design', need: 'always', label: { zh: '设计文件', en: 'Design files' } },
    pqReport: { kind: 'files', accept: 'papers', min: 1, max: 5, paper: 'power-quality-report', need: specialLoad, label: { zh: '电能质量评估报告', en: 'Power-quality assessment' } },
    pqConclusion: { kind: 'text', max: 500, lines: 2, need: specialLoad, label: { zh: '评估结论', en: 'Assessment conclusion' } },
    answers: { kind: 'text', max: 2000, lines: 4, need: { when: { fact: 'accessDesignReturned', is: [true] }, words: { zh: '上次评审未通过时逐条答复', en: 'when the last review did not pass it' } }, label: { zh: '对评审意见的答复', en: 'Answers to the review' } },
    ...commonFields,
  },
  check: (data, _facts, { today }) =>
    data.licenceValidTo >= today ? [] : [must('licenceValidTo', 'licence-expired', { zh: '设计单位资质已过有效期，请提交有效资质。', en: 'The designer’s licence has expired. Submit a valid one.' })],
});

/** 6d: for 110 kV and above (35 kV by setting) the customer has the access to the grid designed; the reply clock waits where the regime says so. */
export const handInAccessDesign = caseAct({
  command: 'hand-in-access-design',
  event: 'access-design-handed-in',
  name: { zh: '提交接入系统设计', en: 'Submit the access design' },
  done: { zh: '提交了接入系统设计', en: 'submitted the access design' },
  step: 'access-design',
  by: ['customer', 'agent', 'counter'],
  form: accessDesignForm,
  offered: (memory) => memory['handedIn'] !== true,
  decide: () => concludes({ turn: { duties: ['production-technology'], account: 'utility' }, remembers: { handedIn: true } }),
});
