import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { projectAct } from '../glossary/case-act.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'more-than-open': (p: { open: number }) => ({ zh: `现有 ${p.open} 条问题未闭合，复查条数不能更多。`, en: `${p.open} findings are open; you cannot close more than that.` }),
});

/** 整改复查: what was put right, with a photo, and what the re-check found. */
export const recheckForm = form({
  code: 'site-recheck',
  title: { zh: '整改复查', en: 'Re-check of findings' },
  fields: {
    rows: {
      kind: 'table', min: 1, max: 60, need: 'always', label: { zh: '复查', en: 'Re-checks' },
      columns: {
        what: { kind: 'text', max: 500, need: 'always', label: { zh: '问题', en: 'Finding' } },
        measure: { kind: 'text', max: 500, need: 'always', label: { zh: '整改措施', en: 'What was done' } },
        photos: { kind: 'files', accept: 'photos', min: 1, max: 10, need: 'always', paper: 'site-recheck', label: { zh: '整改照片', en: 'Photos' } },
        closed: { kind: 'yes-no', need: 'always', label: { zh: '已消除', en: 'Put right' } },
      },
    },
    ...commonFields,
  },
});

export const recheckFindings = projectAct({
  command: 'recheck-findings',
  event: 'findings-rechecked',
  name: { zh: '复查整改', en: 'Re-check findings' },
  done: { zh: '复查了整改情况', en: 're-checked the findings' },
  step: 'construction',
  by: ['project-manager', 'production-technology'],
  form: recheckForm,
  offered: (memory) => openOf(memory) > 0,
  decide: ({ data, memory }) => {
    const open = openOf(memory);
    const closed = data.rows.filter((row) => row.closed).length;
    return closed > open ? refuses(refuse('more-than-open', { open })) : concludes({ remembers: { openFindings: open - closed } });
  },
});

const openOf = (memory: { readonly [key: string]: unknown }) => (typeof memory['openFindings'] === 'number' ? memory['openFindings'] : 0);
