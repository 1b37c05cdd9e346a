import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'project-not-in-service': (p: { numbers: readonly string[] }) => ({
    zh: `配套项目 ${p.numbers.join('、')} 还没有投运，外线工程不能办结。`,
    en: `Grid project ${p.numbers.join(', ')} is not in service yet, so the external works cannot be closed.`,
  }),
  'project-missing': { zh: '本件需要配套工程，配套项目还没有建立。', en: 'This case needs grid works, and the project does not exist yet.' },
});

/** 外线工程: done by the utility for low voltage; their time counts in the whole process (lv-connection). */
export const externalWorksForm = form({
  code: 'external-works',
  title: { zh: '外线工程', en: 'External works' },
  fields: {
    worksNo: { kind: 'text', max: 50, need: 'always', label: { zh: '工程编号', en: 'Works number' } },
    doneOn: { kind: 'date', until: 'today', need: 'always', label: { zh: '完工日期', en: 'Finished on' } },
    photos: { kind: 'files', accept: 'photos', min: 1, max: 10, need: 'always', paper: 'works-photo', label: { zh: '照片', en: 'Photos' } },
    note: { kind: 'text', max: 500, lines: 2, need: 'optional', label: { zh: '说明', en: 'Note' } },
    ...commonFields,
  },
});

export const finishExternalWorks = caseAct({
  command: 'finish-external-works',
  event: 'external-works-finished',
  name: { zh: '外线工程完工', en: 'Record the external works finished' },
  done: { zh: '完成了外线工程', en: 'finished the external works' },
  step: 'external-works',
  by: ['customer-manager', 'project-manager'],
  form: externalWorksForm,
  outcomes: { done: { zh: '已完工', en: 'finished' } },
  decide: ({ facts }) => {
    const projects = facts.projects.filter((p) => !p.cancelled);
    if (facts.gridWorks === true && projects.length === 0) return refuses(refuse('project-missing'));
    const waiting = projects.filter((p) => p.commissionedAt === undefined).map((p) => p.number);
    return waiting.length > 0 ? refuses(refuse('project-not-in-service', { numbers: waiting })) : concludes({ outcome: 'done' });
  },
});
