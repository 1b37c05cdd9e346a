import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { projectAct } from '../glossary/case-act.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'permits-not-recorded': { zh: '还没有登记手续。不需要手续时，也请先登记（可以为空）。', en: 'No permits are recorded yet. Where none is needed, record an empty list first.' },
  'permits-open': (p: { count: number }) => ({ zh: `还有 ${p.count} 项手续没有批准，不能办结。`, en: `${p.count} permits are not approved yet, so this cannot be closed.` }),
});

export const closePermitsForm = form({
  code: 'close-permits',
  title: { zh: '手续办结', en: 'Closing the permits' },
  fields: { note: { kind: 'text', max: 500, lines: 2, need: 'optional', label: { zh: '说明', en: 'Note' } }, ...commonFields },
});

/** All permits are settled: permits must never be the cause of delay (A8). */
export const closePermits = projectAct({
  command: 'close-permits',
  event: 'permits-closed',
  name: { zh: '手续办结', en: 'Close the permits' },
  done: { zh: '办结了手续', en: 'closed the permits' },
  step: 'permits',
  by: ['project-manager'],
  form: closePermitsForm,
  outcomes: { done: { zh: '手续齐全', en: 'all permits in' } },
  offered: (memory) => memory['recorded'] === true,
  decide: ({ facts, memory }) => {
    if (memory['recorded'] !== true) return refuses(refuse('permits-not-recorded'));
    const open = facts.permitsOpen ?? 0;
    return open > 0 ? refuses(refuse('permits-open', { count: open })) : concludes({ outcome: 'done', establishes: { permitsDone: true } });
  },
});
