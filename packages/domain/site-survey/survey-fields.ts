import { commonFields, opinionField } from '../kernel/common-fields.ts';
import { customerManagerWhose, customerWhose, signedBy } from '../glossary/fields/signed-by.ts';
import { disciplines } from '../glossary/lists/discipline.ts';
import { onSiteFields } from './on-site-fields.ts';
import { sourceFields } from './source-fields.ts';

const refusedToSign = { field: 'customerRefusesToSign', is: [true] } as const;

export const surveyFields = {
  ...onSiteFields,
  ...sourceFields,
  sketch: { kind: 'files', accept: 'papers', min: 1, max: 5, need: 'optional', paper: 'survey-sketch', label: { zh: '现场简图', en: 'Sketch' } },
  photos: { kind: 'files', accept: 'photos', min: 1, max: 40, need: 'always', paper: 'survey-photos', label: { zh: '现场照片', en: 'Photos' }, help: { zh: '全貌、接入点、受电点、计量点各至少一张。', en: 'At least one each: overview, connection point, receiving point, metering point.' } },
  opinion: { ...opinionField, need: 'always', label: { zh: '勘查意见', en: 'Survey conclusion' } },
  signature: signedBy(customerManagerWhose),
  disciplineSignatures: {
    kind: 'table', min: 0, max: 10, need: 'optional', label: { zh: '相关专业签字', en: 'Signatures of the disciplines' },
    columns: {
      discipline: { kind: 'choice', list: disciplines, need: 'always', label: { zh: '专业', en: 'Discipline' } },
      signature: signedBy({ zh: '专业人员', en: 'specialist' }),
    },
  },
  customerRefusesToSign: { kind: 'yes-no', need: 'always', prefill: { from: 'default', value: false }, label: { zh: '客户拒绝签字', en: 'The customer refuses to sign' } },
  customerSignature: signedBy(customerWhose, { when: { not: refusedToSign }, words: { zh: '客户签字', en: 'unless the customer refuses' } }),
  refusalNote: { kind: 'text', max: 300, need: { when: refusedToSign, words: { zh: '客户拒签时说明', en: 'when the customer refuses' } }, label: { zh: '客户拒签说明', en: 'Why the customer did not sign' } },
  ...commonFields,
} as const;
