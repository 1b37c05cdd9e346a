import { checkVerdicts } from '../glossary/lists/check-verdict.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes } from '../kernel/act.ts';
import { findingGrades } from '../glossary/lists/finding-grade.ts';
import { form, must } from '../kernel/form.ts';
import { projectAct } from '../glossary/case-act.ts';
import { siteCheckKinds } from '../glossary/lists/site-check-kind.ts';

const findingRow = {
  what: { kind: 'text', max: 500, need: 'always', label: { zh: '描述', en: 'Findings' } },
  grade: { kind: 'choice', list: findingGrades, need: 'always', label: { zh: '等级', en: 'Grade' } },
  ground: { kind: 'text', max: 200, need: 'always', label: { zh: '依据', en: 'Ground' } },
  firm: { kind: 'text', max: 100, need: 'always', label: { zh: '责任单位', en: 'Firm responsible' } },
  due: { kind: 'date', from: 'today', need: 'always', label: { zh: '整改期限', en: 'Rectify by' } },
  photos: { kind: 'files', accept: 'photos', min: 1, max: 10, need: 'always', paper: 'site-finding', label: { zh: '照片', en: 'Photos' } },
} as const;

/** 现场监督: safety or quality by checklist; every failed row becomes a finding (A4.3). */
export const siteInspectionForm = form({
  code: 'site-inspection',
  title: { zh: '现场检查', en: 'Site inspection' },
  fields: {
    kind: { kind: 'choice', list: siteCheckKinds, need: 'always', label: { zh: '类别', en: 'Kind' } },
    checklist: {
      kind: 'table', min: 1, max: 60, need: 'always', rowsFrom: 'site-supervision', label: { zh: '检查表', en: 'Checklist' },
      columns: {
        item: { kind: 'text', max: 100, need: 'always', label: { zh: '条目', en: 'Item' } },
        verdict: { kind: 'choice', list: checkVerdicts, need: 'always', label: { zh: '结论', en: 'Verdict' } },
        note: { kind: 'text', max: 300, need: 'optional', label: { zh: '说明', en: 'Note' } },
      },
    },
    findings: { kind: 'table', min: 0, max: 60, need: 'always', columns: findingRow, label: { zh: '问题', en: 'Findings' } },
    place: { kind: 'place', need: 'optional', label: { zh: '定位', en: 'Position' } },
    ...commonFields,
  },
  check: (data) => {
    const failed = data.checklist.filter((row) => row.verdict === 'failed').length;
    return failed > data.findings.length
      ? [must('findings', 'failed-without-finding', { zh: `检查表有 ${failed} 项不合格，问题只写了 ${data.findings.length} 条，请逐项写明。`, en: `${failed} items failed, but ${data.findings.length} findings are written down. Write one for each.` })]
      : [];
  },
});

/** Findings stay open until a re-check closes them. */
export const inspectSite = projectAct({
  command: 'inspect-site',
  event: 'site-inspected',
  name: { zh: '登记现场检查', en: 'Record a site inspection' },
  done: { zh: '登记了现场检查', en: 'recorded a site inspection' },
  step: 'construction',
  by: ['project-manager', 'production-technology'],
  form: siteInspectionForm,
  decide: ({ data, memory }) => concludes({ remembers: { openFindings: openOf(memory) + data.findings.length } }),
});

const openOf = (memory: { readonly [key: string]: unknown }) => (typeof memory['openFindings'] === 'number' ? memory['openFindings'] : 0);
