import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { projectAct } from '../glossary/case-act.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'already-in-service': { zh: '工程已经投运，不能再取消。', en: 'The works are in service and can no longer be cancelled.' },
});

export const cancelProjectForm = form({
  code: 'cancel-project',
  title: { zh: '取消项目', en: 'Cancelling the project' },
  fields: {
    reason: { kind: 'text', max: 1000, lines: 3, need: 'always', label: { zh: '取消原因', en: 'Reason' } },
    waitingCases: { kind: 'text', max: 1000, lines: 3, need: 'always', label: { zh: '等待该工程的申请如何处理', en: 'What happens to the cases waiting for it' } },
    evidence: { kind: 'files', accept: 'papers', min: 1, max: 10, need: 'always', paper: 'cancellation', label: { zh: '依据', en: 'Ground' } },
    ...commonFields,
  },
});

/** Ends the project before commissioning; says what becomes of the cases that wait (process.md, 多户共用配套). */
export const cancelProject = projectAct({
  command: 'cancel-project',
  event: 'project-cancelled',
  name: { zh: '取消项目', en: 'Cancel the project' },
  done: { zh: '取消了项目', en: 'cancelled the project' },
  step: null,
  by: ['unit-head', 'branch-head'],
  form: cancelProjectForm,
  whileSuspended: true,
  decide: ({ facts }) => (facts.commissionedAt === undefined ? concludes({ signal: 'project-cancelled' }) : refuses(refuse('already-in-service'))),
});
