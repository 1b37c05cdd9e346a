import { caseAct } from '../glossary/case-act.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form, must } from '../kernel/form.ts';
import { paperStates } from '../glossary/lists/paper-state.ts';
import { refusals } from '../kernel/refusal.ts';
import { retentions } from '../glossary/lists/retention.ts';
import { wordsRemembered } from '../kernel/memory.ts';

const refuse = refusals({
  'billing-not-checked': { zh: '计量班和市营部还没有都核对计费档案，不能归档。', en: 'Metering and marketing have not both checked the billing file, so the dossier cannot be archived.' },
});

const text = (max: number, zh: string, en: string) => ({ kind: 'text', max, need: 'always', label: { zh, en } }) as const;

/** 档案目录 (22): on paper and electronic, with the place of the paper (A3.6). */
export const archiveForm = form({
  code: 'archive',
  title: { zh: '信息归档', en: 'Archive' },
  paper: 'dossier-index',
  fields: {
    checklistState: {
      kind: 'table', min: 1, max: 80, need: 'always', rowsFrom: 'dossier', label: { zh: '档案清单核对', en: 'Dossier checklist' },
      columns: {
        item: text(100, '资料', 'Paper'),
        state: { kind: 'choice', list: paperStates, need: 'always', label: { zh: '有无', en: 'State' } },
        pages: { kind: 'count', min: 0, max: 9999, need: 'optional', label: { zh: '页数', en: 'Pages' } },
        original: { kind: 'yes-no', need: 'optional', label: { zh: '原件', en: 'Original' } },
        missingReason: { kind: 'text', max: 200, need: { when: { field: 'state', is: ['missing'] }, words: { zh: '缺失时填写', en: 'when missing' } }, label: { zh: '缺失原因', en: 'Why missing' } },
        missingUntil: { kind: 'date', from: 'tomorrow', need: { when: { field: 'state', is: ['missing'] }, words: { zh: '缺失时填写', en: 'when missing' } }, label: { zh: '补齐日期', en: 'To be supplied by' } },
      },
    },
    boxNo: text(50, '档案盒号', 'Box number'),
    shelf: text(100, '存放位置', 'Place of the paper'),
    retention: { kind: 'choice', list: retentions, need: 'always', label: { zh: '保管期限', en: 'Kept for' } },
    opinion: { kind: 'text', max: 1000, lines: 3, need: 'optional', label: { zh: '意见', en: 'Opinion' } },
    ...commonFields,
  },
  check: (data) => (data.checklistState.every((row) => row.state === 'not-applicable') ? [must('checklistState', 'nothing-held', { zh: '清单不能全部为不适用，请逐项核对。', en: 'Not every paper can be “not applicable”. Go through the list.' })] : []),
  phrases: [{ zh: '资料齐全、完整、规范，同意归档。', en: 'Complete and in order; approved for archiving.' }],
});

export const archiveDossier = caseAct({
  command: 'archive-dossier',
  event: 'dossier-archived',
  name: { zh: '归档', en: 'Archive the dossier' },
  done: { zh: '归档了一户一档', en: 'archived the dossier' },
  step: 'archive',
  by: ['customer-manager'],
  form: archiveForm,
  outcomes: { archived: { zh: '已归档', en: 'archived' } },
  decide: ({ facts, memory, doneAt }) => {
    const checked = wordsRemembered(memory, 'billingChecked');
    const low = facts.supplyKind === 'lv';
    if (!checked.includes('marketing') || (!low && !checked.includes('metering-team'))) return refuses(refuse('billing-not-checked'));
    return concludes({ outcome: 'archived', establishes: { archivedAt: doneAt } });
  },
});
