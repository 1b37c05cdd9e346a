import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { projectAct } from '../glossary/case-act.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'materials-short': (p: { count: number }) => ({ zh: `还有 ${p.count} 项物资没有到齐，不能办结。`, en: `${p.count} materials have not arrived in full, so this cannot be closed.` }),
});

export const closeMaterialsForm = form({
  code: 'close-materials',
  title: { zh: '物资到齐', en: 'Materials complete' },
  fields: { note: { kind: 'text', max: 500, lines: 2, need: 'optional', label: { zh: '说明', en: 'Note' } }, ...commonFields },
});

/** All rows have arrived and passed; the works may be accepted. */
export const closeMaterials = projectAct({
  command: 'close-materials',
  event: 'materials-closed',
  name: { zh: '物资到齐', en: 'Confirm materials complete' },
  done: { zh: '确认物资到齐', en: 'confirmed that all materials have arrived' },
  step: 'materials',
  by: ['project-manager', 'materials'],
  form: closeMaterialsForm,
  outcomes: { done: { zh: '物资齐全', en: 'all materials in' } },
  offered: (memory) => memory['recorded'] === true,
  decide: ({ facts }) => {
    const count = facts.materialsShort ?? 0;
    return count > 0 ? refuses(refuse('materials-short', { count })) : concludes({ outcome: 'done', establishes: { materialsDone: true } });
  },
});
