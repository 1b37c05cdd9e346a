import { blocking, checklistFindings, defectsLeft, firmFindings, numberTwice, unansweredFindings, type CheckedFirm, type OpenDefect } from '../glossary/inspection-checks.ts';
import { caseAct } from '../glossary/case-act.ts';
import { checklistRows, defectRows, firmRows, inspectorRows, rectifiedRows } from '../glossary/fields/inspection.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { concealedParts } from '../glossary/lists/concealed-part.ts';
import { concludes } from '../kernel/act.ts';
import { coveredPartProofs } from '../glossary/lists/covered-part-proof.ts';
import { customerManagerWhose, customerWhose, signedBy } from '../glossary/fields/signed-by.ts';
import { form, must, type Finding } from '../kernel/form.ts';
import { inspectionResults } from '../glossary/lists/inspection-result.ts';
import type { JsonObject } from '../kernel/json.ts';

const covered = { when: { field: 'coveredParts', given: true }, words: { zh: '有部位未检先覆盖时填写', en: 'when a part was covered before it was seen' } } as const;
const openDefects = (facts: JsonObject) => (facts['interimDefects'] ?? []) as unknown as readonly OpenDefect[];

export const interimInspectionForm = form({
  code: 'interim-inspection',
  title: { zh: '中间检查', en: 'Interim inspection' },
  paper: 'interim-opinion',
  fields: {
    appointment: { kind: 'instant', need: 'always', label: { zh: '约定时间', en: 'Agreed time' } },
    parts: { kind: 'choices', list: concealedParts, need: 'always', prefill: { from: 'act', event: 'interim-inspection-requested', field: 'parts' }, label: { zh: '检查部位', en: 'Parts inspected' } },
    inspectors: inspectorRows,
    firmsOnSite: firmRows,
    checklist: checklistRows('interim-inspection'),
    coveredParts: { kind: 'choices', list: concealedParts, need: 'optional', label: { zh: '未检先覆盖的部位', en: 'Parts covered before inspection' } },
    coveredProof: { kind: 'choice', list: coveredPartProofs, need: covered, label: { zh: '处理方式', en: 'Action taken' } },
    coveredFiles: { kind: 'files', accept: 'photos', min: 1, max: 20, paper: 'covered-part-proof', need: covered, label: { zh: '证明材料', en: 'Proof' } },
    rectified: rectifiedRows('interimHasDefects'),
    defects: defectRows,
    result: { kind: 'choice', list: inspectionResults, need: 'always', label: { zh: '检查结论', en: 'Result' } },
    opinion: { kind: 'text', max: 1000, lines: 3, need: { when: { field: 'result', is: ['failed'] }, words: { zh: '不合格时填写', en: 'when failed' }, else: 'optional' }, label: { zh: '意见', en: 'Opinion' } },
    signatureManager: signedBy(customerManagerWhose),
    signatureInspector: signedBy({ zh: '检查人员', en: 'inspector' }),
    signatureCustomer: signedBy(customerWhose),
    signatureContractor: signedBy({ zh: '施工单位', en: 'contractor' }),
    ...commonFields,
  },
  groups: [
    { title: { zh: '现场', en: 'On site' }, fields: ['appointment', 'parts', 'inspectors', 'firmsOnSite'] },
    { title: { zh: '检查', en: 'Inspection' }, fields: ['checklist', 'coveredParts', 'coveredProof', 'coveredFiles', 'rectified', 'defects'] },
    { title: { zh: '结论与签字', en: 'Result and signatures' }, fields: ['result', 'opinion', 'signatureManager', 'signatureInspector', 'signatureCustomer', 'signatureContractor'] },
  ],
  phrases: [{ zh: '检查合格，可继续施工。', en: 'Passed; the works may go on.' }, { zh: '存在下列缺陷，请在期限前整改并报复验。', en: 'The defects below must be rectified by the deadline and submitted for re-inspection.' }],
  check: (data, facts, { today }) => {
    const open = openDefects(facts);
    const found = data.defects ?? [];
    const left = defectsLeft(open, data.rectified ?? [], found);
    const passes = data.result !== 'failed';
    return [
      ...checklistFindings(data.checklist, found),
      ...unansweredFindings(open, data.rectified ?? []),
      ...numberTwice(open, found),
      ...(passes ? firmFindings((facts['contractors'] ?? []) as unknown as readonly CheckedFirm[], data.firmsOnSite, today) : []),
      ...resultFindings(passes, left),
    ];
  },
});

/** 危急 or 严重 open → 不合格; and a failing result names what failed. */
function resultFindings(passes: boolean, left: readonly OpenDefect[]): readonly Finding[] {
  if (passes && blocking(left).length > 0) return [must('result', 'defects-open', { zh: `有 ${blocking(left).length} 项严重或危急缺陷未消除，结论应为不合格。`, en: `${blocking(left).length} serious or critical defects are open, so the result must be “failed”.` })];
  return !passes && left.length === 0 ? [must('defects', 'no-defect', { zh: '结论为不合格时，请至少登记一项缺陷。', en: 'When the result is “failed”, enter at least one defect.' })] : [];
}

/** Part by part, round by round: passed, passed with more parts to come, or failed with all defects at once. */
export const recordInterimInspection = caseAct({
  command: 'record-interim-inspection',
  event: 'interim-inspection-recorded',
  name: { zh: '登记中间检查', en: 'Record the interim inspection' },
  done: { zh: '登记了中间检查', en: 'recorded the interim inspection' },
  step: 'interim-inspection',
  by: ['customer-manager'],
  form: interimInspectionForm,
  outcomes: {
    passed: { zh: '合格', en: 'passed' },
    'more-parts': { zh: '本次合格，另有部位待查', en: 'passed; more parts to come' },
    failed: { zh: '不合格，整改后复验', en: 'failed; re-inspection after rectification' },
    exempt: { zh: '免检', en: 'exempt' },
  },
  offered: (memory) => memory['requested'] === true,
  decide: ({ data, facts, doneAt }) => {
    const left = defectsLeft(facts.interimDefects ?? [], data.rectified ?? [], data.defects ?? []);
    const establishes = { interimDefects: [...left], interimHasDefects: left.length > 0 };
    return concludes({ outcome: data.result, establishes: data.result === 'passed' ? { ...establishes, interimPassedAt: doneAt } : establishes });
  },
});
