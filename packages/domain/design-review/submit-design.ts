import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { designPapers } from '../glossary/lists/design-paper.ts';
import { form, hint, must, type Finding } from '../kernel/form.ts';
import { isObject, type JsonObject } from '../kernel/json.ts';
import { wordsOf } from '../glossary/list.ts';

/** One drawing or paper of the design. */
export const drawingColumns = {
  kind: { kind: 'choice', list: designPapers, need: 'always', label: { zh: '种类', en: 'Kind' } },
  number: { kind: 'text', max: 60, need: 'always', label: { zh: '图号', en: 'Number' } },
  name: { kind: 'text', max: 100, need: 'always', label: { zh: '名称', en: 'Name' } },
  version: { kind: 'text', max: 20, need: 'always', label: { zh: '版本', en: 'Version' }, example: 'A' },
  copies: { kind: 'count', min: 1, max: 20, need: 'always', label: { zh: '份数', en: 'Copies' } },
  files: { kind: 'files', accept: 'papers', min: 1, max: 10, paperFrom: 'kind', need: 'always', label: { zh: '文件', en: 'Files' } },
} as const;

export const designForm = form({
  code: 'design-submission',
  title: { zh: '设计文件送审', en: 'Design submission' },
  paper: 'design-submission',
  fields: {
    designFirm: { kind: 'text', max: 100, need: 'always', prefill: { from: 'act', event: 'contractor-checked', field: 'firm' }, label: { zh: '设计单位', en: 'Designer' } },
    submitter: { kind: 'text', max: 50, personal: 'name', need: 'always', label: { zh: '送审人', en: 'Submitted by' } },
    drawings: { kind: 'table', min: 1, max: 100, need: 'always', prefill: { from: 'previous' }, columns: drawingColumns, label: { zh: '图纸资料', en: 'Drawings and documents' } },
    answers: {
      kind: 'table', min: 1, max: 200, label: { zh: '对审查意见的逐条答复', en: 'Answers to the review comments, one by one' },
      need: { when: { fact: 'designHasOpenPoints', is: [true] }, words: { zh: '上一轮有意见时逐条答复', en: 'when the last round left comments' } },
      columns: {
        no: { kind: 'text', max: 20, need: 'always', label: { zh: '意见编号', en: 'Opinion' } },
        answer: { kind: 'text', max: 1000, need: 'always', label: { zh: '答复', en: 'Answer' } },
        revisedDrawing: { kind: 'text', max: 60, need: 'optional', label: { zh: '修改图号', en: 'Drawing changed' } },
      },
    },
    ...commonFields,
  },
  check: (data, facts) => [...unanswered(data.answers ?? [], facts), ...missingKinds(data.drawings, facts)],
});

/** Every open point of the last round is answered (forms.md 13). */
function unanswered(answers: readonly { readonly no: string }[], facts: JsonObject): readonly Finding[] {
  const open = facts['designHasOpenPoints'] === true && Array.isArray(facts['designOpenPoints']) ? facts['designOpenPoints'].filter(isObject) : [];
  const missing = open.filter((p) => !answers.some((a) => a.no === p['no'])).map((p) => String(p['words']));
  return missing.length === 0 ? [] : [must('answers', 'points-unanswered', { zh: `下列意见还没有答复，请逐条答复：${missing.join('；')}`, en: `These comments have no answer yet; answer each: ${missing.join('; ')}` })];
}

/** A kind that this case must hand in and that is not there: only a hint, the customer manager tells all gaps at once. */
function missingKinds(drawings: readonly { readonly kind: string }[], facts: JsonObject): readonly Finding[] {
  const asked = isObject(facts['papersByStep']) ? facts['papersByStep']['design-review'] : undefined;
  const kinds = Array.isArray(asked) ? asked.map(String).filter((paper) => Object.hasOwn(designPapers.values, paper)) : [];
  return kinds.filter((kind) => !drawings.some((d) => d.kind === kind)).map((kind) => {
    const words = wordsOf(designPapers, kind);
    return hint('drawings', 'kind-missing', { zh: `还没有${words.zh}；需要的请一并提交，避免补正。`, en: `${words.en} is not there yet. Add it now if it is needed, so that nothing comes back.` });
  });
}

/** The design goes to the utility; from here its time runs until the papers are found incomplete or the review is concluded. */
export const submitDesign = caseAct({
  command: 'submit-design',
  event: 'design-submitted',
  name: { zh: '送审设计文件', en: 'Submit the design' },
  done: { zh: '送审了设计文件', en: 'submitted the design for review' },
  step: 'design-review',
  by: ['customer', 'agent', 'counter'],
  form: designForm,
  offered: (memory) => memory['submitted'] !== true,
  decide: () => concludes({ turn: { duties: ['customer-manager'], account: 'utility' }, remembers: { submitted: true, complete: false } }),
});
