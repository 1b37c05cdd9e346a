import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { projectAct } from '../glossary/case-act.ts';

/** 隐蔽工程见证: before it is covered, with photos and the supervisor's signature (A4.3). */
export const concealedPartForm = form({
  code: 'concealed-part',
  title: { zh: '隐蔽工程见证', en: 'Witnessing a concealed part' },
  fields: {
    part: { kind: 'text', max: 200, need: 'always', label: { zh: '部位', en: 'Part' }, example: '3#–5# 杆基础' },
    result: { kind: 'text', max: 500, lines: 2, need: 'always', label: { zh: '检查情况', en: 'What was seen' } },
    photos: { kind: 'files', accept: 'photos', min: 1, max: 20, need: 'always', paper: 'concealed-part', label: { zh: '照片', en: 'Photos' } },
    supervisorSignature: { kind: 'signature', personal: 'signature', need: 'always', whose: { zh: '监理', en: 'Supervisor' }, label: { zh: '监理签字', en: 'Supervisor’s signature' } },
    ...commonFields,
  },
});

export const witnessConcealedPart = projectAct({
  command: 'witness-concealed-part',
  event: 'concealed-part-witnessed',
  name: { zh: '见证隐蔽工程', en: 'Witness a concealed part' },
  done: { zh: '见证了隐蔽工程', en: 'witnessed a concealed part' },
  step: 'construction',
  by: ['project-manager'],
  form: concealedPartForm,
  decide: () => concludes({}),
});
