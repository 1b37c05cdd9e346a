import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { energyServices } from '../glossary/lists/energy-service.ts';
import { form } from '../kernel/form.ts';
import { kw } from '../glossary/fields/units.ts';
import { remembered } from '../kernel/memory.ts';
import { customerWhose, signedBy } from '../glossary/fields/signed-by.ts';

/** 投运现场回访 (A7): the customer manager goes to the site. */
export const siteVisitForm = form({
  code: 'site-visit-back',
  title: { zh: '投运现场回访', en: 'On-site visit-back' },
  paper: 'visit-back-sheet',
  fields: {
    siteVisitAt: { kind: 'instant', past: true, need: 'always', label: { zh: '现场回访时间', en: 'Visited at' } },
    loadNow: { kind: 'decimal', unit: kw, places: 2, min: '0', need: 'always', label: { zh: '当前负荷', en: 'Present load' } },
    meterOk: { kind: 'yes-no', need: 'always', label: { zh: '计量正常', en: 'Metering in order' } },
    hiddenDangers: { kind: 'text', max: 500, lines: 2, need: 'optional', label: { zh: '安全隐患', en: 'Safety hazards' } },
    advice: { kind: 'choices', list: energyServices, need: 'optional', label: { zh: '综合能源建议', en: 'Energy-service advice' } },
    photos: { kind: 'files', accept: 'photos', min: 0, max: 10, need: 'optional', paper: 'visit-back-photo', label: { zh: '照片', en: 'Photos' } },
    customerSignature: signedBy(customerWhose),
    ...commonFields,
  },
  phrases: [{ zh: '客户满意，无意见建议。', en: 'The customer is satisfied and has no remarks.' }],
});

/** The rating is asked by others: signed link or service desk, never the case's own managers (A7, A10). */
export const visitSite = caseAct({
  command: 'visit-site',
  event: 'site-visited-back',
  name: { zh: '登记现场回访', en: 'Record the visit' },
  done: { zh: '完成了现场回访', en: 'visited the customer on the site' },
  step: 'visit-back',
  by: ['customer-manager'],
  form: siteVisitForm,
  outcomes: { done: { zh: '回访完成', en: 'visit-back complete' }, 'not-reached': { zh: '未访到', en: 'not reached' } },
  offered: (memory) => !remembered(memory, 'siteVisited'),
  decide: ({ memory, doneAt }) => {
    const rated = remembered(memory, 'rated');
    const closed = rated || remembered(memory, 'notReached');
    const establishes = { visitedBackAt: doneAt };
    return closed
      ? concludes({ outcome: rated ? 'done' : 'not-reached', establishes })
      : concludes({ establishes, turn: { duties: ['service-desk', 'customer', 'agent'], account: 'utility' }, remembers: { siteVisited: true } });
  },
});
