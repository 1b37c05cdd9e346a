import { checkVerdicts } from '../glossary/lists/check-verdict.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { defectGrades } from '../glossary/lists/defect-grade.ts';
import { form, must } from '../kernel/form.ts';
import { inspectionResults } from '../glossary/lists/inspection-result.ts';
import { projectAct } from '../glossary/case-act.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'blocking-defects': (p: { count: number }) => ({ zh: `有 ${p.count} 项严重或危急缺陷没有消除，结论只能是不合格。`, en: `${p.count} serious or critical defects remain, so the works cannot pass.` }),
});

const files = (zh: string, en: string, paper: string) => ({ kind: 'files', accept: 'papers', min: 1, max: 20, need: 'always', paper, label: { zh, en } }) as const;

/** 竣工验收 (P9), in rounds: papers, checklist, defects. */
export const worksAcceptanceForm = form({
  code: 'works-acceptance',
  title: { zh: '竣工验收', en: 'Works acceptance' },
  paper: 'works-acceptance-report',
  fields: {
    selfCheck: files('施工自检', 'Contractor’s own check', 'self-check'),
    completionPapers: files('竣工资料', 'Completion papers', 'works-completion-papers'),
    asBuilt: files('竣工图', 'As-built drawings', 'as-built-drawings'),
    team: { kind: 'people', duties: ['operation', 'dispatch', 'metering-team', 'project-manager', 'production-technology'], min: 2, need: 'always', label: { zh: '验收组', en: 'Acceptance team' } },
    supervisionFirm: { kind: 'text', max: 200, need: 'always', label: { zh: '监理单位', en: 'Supervision firm' } },
    checklist: {
      kind: 'table', min: 1, max: 60, need: 'always', rowsFrom: 'works-acceptance', label: { zh: '检查表', en: 'Checklist' },
      columns: {
        item: { kind: 'text', max: 100, need: 'always', label: { zh: '条目', en: 'Item' } },
        verdict: { kind: 'choice', list: checkVerdicts, need: 'always', label: { zh: '结论', en: 'Verdict' } },
        measured: { kind: 'text', max: 100, need: 'optional', label: { zh: '实测值', en: 'Measured' } },
      },
    },
    defects: {
      kind: 'table', min: 0, max: 100, need: 'always', label: { zh: '缺陷', en: 'Defects' },
      columns: {
        what: { kind: 'text', max: 500, need: 'always', label: { zh: '描述', en: 'What' } },
        grade: { kind: 'choice', list: defectGrades, need: 'always', label: { zh: '等级', en: 'Grade' } },
        ground: { kind: 'text', max: 200, need: 'always', label: { zh: '依据', en: 'Ground' } },
        due: { kind: 'date', from: 'today', need: 'always', label: { zh: '整改期限', en: 'Rectify by' } },
      },
    },
    rectified: { kind: 'text', max: 2000, lines: 3, need: 'optional', label: { zh: '上轮整改情况', en: 'Rectification since the last round' } },
    result: { kind: 'choice', list: inspectionResults, only: ['passed', 'failed'], need: 'always', label: { zh: '结论', en: 'Result' } },
    opinion: { kind: 'text', max: 1000, lines: 3, need: 'optional', label: { zh: '意见', en: 'Opinion' } },
    ...commonFields,
  },
  check: (data) => {
    const failed = data.checklist.filter((row) => row.verdict === 'failed').length;
    return failed > data.defects.length ? [must('defects', 'failed-without-defect', { zh: `检查表有 ${failed} 项不合格，缺陷只写了 ${data.defects.length} 条，请逐项写明。`, en: `${failed} items failed, but ${data.defects.length} defects are written down. Write one for each.` })] : [];
  },
  phrases: [{ zh: '验收合格，同意投运。', en: 'Accepted; the works may be commissioned.' }],
});

export const acceptWorks = projectAct({
  command: 'accept-works',
  event: 'works-accepted',
  name: { zh: '登记竣工验收', en: 'Record the acceptance' },
  done: { zh: '组织了竣工验收', en: 'held the works acceptance' },
  step: 'works-acceptance',
  by: ['project-manager'],
  form: worksAcceptanceForm,
  outcomes: { passed: { zh: '验收合格', en: 'accepted' }, failed: { zh: '验收不合格', en: 'not accepted' } },
  decide: ({ data, doneAt }) => {
    if (data.result === 'failed') return concludes({ outcome: 'failed' });
    const count = data.defects.filter((row) => row.grade !== 'general').length;
    return count > 0 ? refuses(refuse('blocking-defects', { count })) : concludes({ outcome: 'passed', establishes: { acceptedAt: doneAt } });
  },
});
