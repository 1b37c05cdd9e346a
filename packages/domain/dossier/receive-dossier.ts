import { approvalResults } from '../glossary/lists/approval-result.ts';
import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { signedBy } from '../glossary/fields/signed-by.ts';

const received = { when: { field: 'result', is: ['approved'] }, words: { zh: '接收时填写', en: 'when received' } } as const;
const returned = { when: { field: 'result', is: ['returned'] }, words: { zh: '退回补充时填写', en: 'when returned' } } as const;

/** 档案移交单 (23): signed by the unit that keeps the customer, or returned with every gap. */
export const handoverForm = form({
  code: 'handover',
  title: { zh: '档案移交', en: 'Dossier hand-over' },
  paper: 'handover-sheet',
  fields: {
    result: { kind: 'choice', list: approvalResults, need: 'always', label: { zh: '接收结论', en: 'Result' } },
    receiverUnit: { kind: 'text', max: 100, need: 'always', label: { zh: '客户管理单位', en: 'Customer-keeping unit' } },
    receiverSignature: signedBy({ zh: '接收人', en: 'receiver' }, received),
    readerArranged: { kind: 'yes-no', need: received, label: { zh: '首次抄表已安排', en: 'First meter reading arranged' } },
    gaps: {
      kind: 'table', min: 1, max: 60, need: returned, label: { zh: '需补充的资料', en: 'What must be supplied' },
      columns: { what: { kind: 'text', max: 300, need: 'always', label: { zh: '资料与问题', en: 'Paper and issue' } } },
    },
    opinion: { kind: 'text', max: 1000, lines: 3, need: 'optional', label: { zh: '意见', en: 'Opinion' } },
    ...commonFields,
  },
});

export const receiveDossier = caseAct({
  command: 'receive-dossier',
  event: 'dossier-handed-over',
  name: { zh: '接收档案', en: 'Receive the dossier' },
  done: { zh: '办理了档案移交', en: 'took over the dossier' },
  step: 'handover',
  by: ['dossier-keeper'],
  form: handoverForm,
  outcomes: { received: { zh: '已接收', en: 'received' }, returned: { zh: '退回补充', en: 'returned with gaps' } },
  decide: ({ data, doneAt }) => (data.result === 'approved' ? concludes({ outcome: 'received', establishes: { handedOverAt: doneAt } }) : concludes({ outcome: 'returned' })),
});
