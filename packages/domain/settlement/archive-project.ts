import { commonFields } from '../kernel/common-fields.ts';
import { amountWan } from '../glossary/fields/amount-wan.ts';
import { concludes } from '../kernel/act.ts';
import { form, must } from '../kernel/form.ts';
import { paperStates } from '../glossary/lists/paper-state.ts';
import { projectAct } from '../glossary/case-act.ts';

const text = (max: number, zh: string, en: string) => ({ kind: 'text', max, need: 'always', label: { zh, en } }) as const;

/** 资料归档与转资 (P12). */
export const projectArchiveForm = form({
  code: 'project-archive',
  title: { zh: '资料归档', en: 'Project archive' },
  paper: 'asset-transfer-sheet',
  fields: {
    checklist: {
      kind: 'table', min: 1, max: 60, need: 'always', rowsFrom: 'project-dossier', label: { zh: '档案清单', en: 'Dossier' },
      columns: {
        item: { kind: 'text', max: 100, need: 'always', label: { zh: '资料', en: 'Paper' } },
        state: { kind: 'choice', list: paperStates, need: 'always', label: { zh: '有无', en: 'State' } },
        pages: { kind: 'count', min: 0, max: 9999, need: 'optional', label: { zh: '页数', en: 'Pages' } },
      },
    },
    assetNos: text(1000, '资产编号', 'Asset numbers'),
    transferValueWan: amountWan({ zh: '转资金额', en: 'Value transferred' }, 'always', { above: '0' }),
    transferredAt: { kind: 'date', until: 'today', need: 'always', label: { zh: '转资日期', en: 'Transferred on' } },
    boxNo: text(50, '档案盒号', 'Box number'),
    receiverSignature: { kind: 'signature', personal: 'signature', need: 'always', whose: { zh: '接收人', en: 'Receiver' }, label: { zh: '接收签字', en: 'Receiver’s signature' } },
    ...commonFields,
  },
  check: (data) =>
    data.checklist.flatMap((row, i) => (row.state === 'missing' ? [must(`checklist.${i}.state`, 'paper-missing', { zh: `“${row.item}”缺失，补齐后再归档。`, en: `“${row.item}” is missing. Add it before archiving.` })] : [])),
});

export const archiveProject = projectAct({
  command: 'archive-project',
  event: 'project-archived',
  name: { zh: '归档并转资', en: 'Archive and transfer the assets' },
  done: { zh: '归档并完成转资', en: 'archived the project and transferred the assets' },
  step: 'project-archive',
  by: ['project-manager'],
  form: projectArchiveForm,
  outcomes: { archived: { zh: '已归档', en: 'archived' } },
  decide: ({ doneAt }) => concludes({ outcome: 'archived', establishes: { archivedAt: doneAt } }),
});
