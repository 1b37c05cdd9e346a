import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concealedParts } from '../glossary/lists/concealed-part.ts';
import { concludes } from '../kernel/act.ts';
import { customerWhose, signedBy } from '../glossary/fields/signed-by.ts';
import { form } from '../kernel/form.ts';

export const interimRequestForm = form({
  code: 'interim-request',
  title: { zh: '中间检查报验', en: 'Interim inspection request' },
  paper: 'interim-request',
  fields: {
    parts: { kind: 'choices', list: concealedParts, need: 'always', label: { zh: '检查部位', en: 'Parts to be inspected' } },
    wishedAt: { kind: 'instant', need: 'optional', label: { zh: '希望检查时间', en: 'Preferred time' } },
    progress: { kind: 'text', max: 500, lines: 2, need: 'always', label: { zh: '施工进度说明', en: 'State of the works' }, example: '接地网焊接完成，尚未回填。' },
    selfCheckPhotos: { kind: 'files', accept: 'photos', min: 0, max: 20, paper: 'self-check-photos', need: 'optional', label: { zh: '自检照片', en: 'Self-inspection photos' } },
    rectification: {
      kind: 'table', min: 1, max: 100, label: { zh: '整改情况', en: 'What was put right' },
      need: { when: { fact: 'interimHasDefects', is: [true] }, words: { zh: '上一轮有缺陷时逐条填写', en: 'when the last round left defects' } },
      columns: {
        no: { kind: 'text', max: 20, need: 'always', label: { zh: '缺陷编号', en: 'Defect' } },
        measure: { kind: 'text', max: 500, need: 'always', label: { zh: '整改措施', en: 'What was done' } },
        photos: { kind: 'files', accept: 'photos', min: 0, max: 9, need: 'optional', label: { zh: '照片', en: 'Photos' } },
      },
    },
    contactOnSite: { kind: 'text', max: 50, personal: 'name', need: 'always', label: { zh: '现场联系人', en: 'Site contact' } },
    contactPhone: { kind: 'text', max: 20, format: 'phone', personal: 'phone', need: 'always', label: { zh: '联系电话', en: 'Phone' } },
    signature: signedBy(customerWhose),
    ...commonFields,
  },
});

/** The customer asks before anything is covered; several requests are normal (earthing, ducts, foundations). */
export const requestInterimInspection = caseAct({
  command: 'request-interim-inspection',
  event: 'interim-inspection-requested',
  name: { zh: '报请中间检查', en: 'Request the interim inspection' },
  done: { zh: '报请了中间检查', en: 'requested the interim inspection' },
  step: 'interim-inspection',
  by: ['customer', 'agent', 'counter'],
  form: interimRequestForm,
  offered: (memory) => memory['requested'] !== true,
  decide: ({ data }) => concludes({ turn: { duties: ['customer-manager'], account: 'utility' }, remembers: { requested: true, parts: data.parts } }),
});
