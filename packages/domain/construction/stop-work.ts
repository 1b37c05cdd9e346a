import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { projectAct } from '../glossary/case-act.ts';

/** 停工令. */
export const stopWorkForm = form({
  code: 'stop-work',
  title: { zh: '停工令', en: 'Stop-work order' },
  paper: 'stop-work-order',
  fields: {
    reason: { kind: 'text', max: 500, lines: 3, need: 'always', label: { zh: '停工原因', en: 'Reason' } },
    scope: { kind: 'text', max: 300, need: 'always', label: { zh: '停工范围', en: 'Scope' } },
    liftCondition: { kind: 'text', max: 500, lines: 2, need: 'always', label: { zh: '复工条件', en: 'Condition for resuming work' } },
    photos: { kind: 'files', accept: 'photos', min: 0, max: 10, need: 'optional', paper: 'stop-work', label: { zh: '照片', en: 'Photos' } },
    ...commonFields,
  },
  phrases: [{ zh: '存在隐患，责令停工整改。', en: 'Hazard found; work stops until it is removed.' }],
});

/** A stop-work order blocks the entry of progress until it is lifted (A4.3). */
export const stopWork = projectAct({
  command: 'stop-work',
  event: 'work-stopped',
  name: { zh: '下达停工令', en: 'Stop the work' },
  done: { zh: '下达了停工令', en: 'stopped the work' },
  step: 'construction',
  by: ['project-manager', 'production-technology'],
  form: stopWorkForm,
  offered: (_memory, facts) => facts.stopWorkOpen !== true,
  decide: () => concludes({ establishes: { stopWorkOpen: true } }),
});

export const liftStopWorkForm = form({
  code: 'lift-stop-work',
  title: { zh: '复工', en: 'Lifting the stop-work order' },
  paper: 'stop-work-order',
  fields: {
    conditionMet: { kind: 'text', max: 500, lines: 3, need: 'always', label: { zh: '隐患消除情况', en: 'How the hazard was removed' } },
    photos: { kind: 'files', accept: 'photos', min: 1, max: 10, need: 'always', paper: 'stop-work', label: { zh: '照片', en: 'Photos' } },
    ...commonFields,
  },
  phrases: [{ zh: '隐患已消除，同意复工。', en: 'The hazard has been removed; work may resume.' }],
});

export const liftStopWork = projectAct({
  command: 'lift-stop-work',
  event: 'stop-work-lifted',
  name: { zh: '解除停工令', en: 'Lift the stop-work order' },
  done: { zh: '解除了停工令', en: 'lifted the stop-work order' },
  step: 'construction',
  by: ['project-manager', 'production-technology'],
  form: liftStopWorkForm,
  offered: (_memory, facts) => facts.stopWorkOpen === true,
  decide: () => concludes({ establishes: { stopWorkOpen: false } }),
});
