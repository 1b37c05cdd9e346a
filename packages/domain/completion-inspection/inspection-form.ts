import { checklistRows, defectRows, firmRows, inspectorRows, rectifiedRows } from '../glossary/fields/inspection.ts';
import { commonFields } from '../kernel/common-fields.ts';
import { completionPapers } from '../glossary/lists/completion-paper.ts';
import { checkVerdicts } from '../glossary/lists/check-verdict.ts';
import { customerManagerWhose, customerWhose, signedBy } from '../glossary/fields/signed-by.ts';
import { disciplines } from '../glossary/lists/discipline.ts';
import { form } from '../kernel/form.ts';
import { gapKinds } from '../glossary/lists/gap-kind.ts';
import { inspectionFindings } from './inspection-findings.ts';
import { inspectionResults } from '../glossary/lists/inspection-result.ts';
import { temporarySupplyStates } from '../glossary/lists/temporary-supply-state.ts';

const passed = { when: { field: 'result', is: ['passed'] }, words: { zh: '合格时填写', en: 'when passed' }, else: 'optional' } as const;
const differs = (field: string) => ({ when: { field, is: [false] }, words: { zh: '与方案不一致时填写', en: 'when it differs from the scheme' } }) as const;

export const completionInspectionForm = form({
  code: 'completion-inspection',
  title: { zh: '竣工检验', en: 'Completion inspection' },
  paper: 'completion-opinion',
  fields: {
    appointment: { kind: 'instant', need: 'always', prefill: { from: 'act', event: 'completion-report-submitted', field: 'wishedInspection' }, label: { zh: '约定时间', en: 'Agreed time' } },
    inspectors: inspectorRows,
    called: { kind: 'choices', list: disciplines, need: 'always', label: { zh: '参加检验的专业', en: 'Disciplines involved' } },
    firmsOnSite: firmRows,
    paperReview: {
      kind: 'table', min: 1, max: 60, need: 'always', prefill: { from: 'act', event: 'completion-report-submitted', field: 'completionPapers' }, label: { zh: '资料查验', en: 'Documents checked' },
      columns: {
        paper: { kind: 'choice', list: completionPapers, need: 'always', label: { zh: '资料', en: 'Paper' } },
        verdict: { kind: 'choice', list: checkVerdicts, need: 'always', label: { zh: '结论', en: 'Verdict' } },
        gap: { kind: 'choice', list: gapKinds, need: { when: { field: 'verdict', is: ['failed'] }, words: { zh: '不合格时填写', en: 'when failed' } }, label: { zh: '缺件类别', en: 'What is wrong' } },
        words: { kind: 'text', max: 500, need: 'optional', label: { zh: '说明', en: 'Words' } },
      },
    },
    checklist: checklistRows('completion-inspection'),
    interlockProven: { kind: 'yes-no', need: 'optional', label: { zh: '电源闭锁、切换试验合格', en: 'Interlock and switch-over proven' }, help: { zh: '多于一路电源或有自备电源时必须试验。', en: 'Must be tested where there is more than one source or own generation.' } },
    emergencySupplyProven: { kind: 'yes-no', label: { zh: '应急电源、应急预案、非电保安措施到位', en: 'Emergency supply, emergency plan and non-electric measures in place' },
      need: { when: { fact: 'grade', is: ['special', 'first', 'second', 'temporary'] }, words: { zh: '重要用户填写', en: 'for important customers' }, else: 'optional' } },
    temporarySupply: { kind: 'choice', list: temporarySupplyStates, need: 'always', label: { zh: '施工临时电源', en: 'Temporary site supply' } },
    rectified: rectifiedRows('completionHasDefects'),
    defects: defectRows,
    finalMeteringSame: { kind: 'yes-no', need: passed, label: { zh: '计量与方案一致', en: 'Metering as in the scheme' } },
    finalMeteringDifferences: { kind: 'text', max: 1000, lines: 2, need: differs('finalMeteringSame'), label: { zh: '计量差异与核定', en: 'Metering: differences and final values' } },
    finalTariffSame: { kind: 'yes-no', need: passed, label: { zh: '计费与方案一致', en: 'Tariff as in the scheme' } },
    finalTariffDifferences: { kind: 'text', max: 1000, lines: 2, need: differs('finalTariffSame'), label: { zh: '计费差异与核定', en: 'Tariff: differences and final values' } },
    assetOwnership: {
      kind: 'table', min: 1, max: 30, need: passed, label: { zh: '资产产权归属', en: 'Ownership of assets' },
      columns: {
        equipment: { kind: 'text', max: 100, need: 'always', label: { zh: '设备', en: 'Equipment' } },
        owner: { kind: 'text', max: 100, need: 'always', label: { zh: '产权人', en: 'Owner' } },
      },
    },
    result: { kind: 'choice', list: inspectionResults, only: ['passed', 'failed'], need: 'always', label: { zh: '检验结论', en: 'Result' } },
    opinion: { kind: 'text', max: 1000, lines: 3, need: { when: { field: 'result', is: ['failed'] }, words: { zh: '不合格时填写', en: 'when failed' }, else: 'optional' }, label: { zh: '意见', en: 'Opinion' } },
    signatureManager: signedBy(customerManagerWhose),
    signatureCustomer: signedBy(customerWhose),
    signatureContractor: signedBy({ zh: '施工单位', en: 'contractor' }),
    signatureTester: signedBy({ zh: '试验单位', en: 'testing firm' }, 'optional'),
    ...commonFields,
  },
  groups: [
    { title: { zh: '现场', en: 'On site' }, fields: ['appointment', 'inspectors', 'called', 'firmsOnSite'] },
    { title: { zh: '资料查验', en: 'Papers' }, fields: ['paperReview'] },
    { title: { zh: '现场检查', en: 'Site check' }, fields: ['checklist', 'interlockProven', 'emergencySupplyProven', 'temporarySupply', 'rectified', 'defects'] },
    { title: { zh: '最终核定', en: 'Final values' }, fields: ['finalMeteringSame', 'finalMeteringDifferences', 'finalTariffSame', 'finalTariffDifferences', 'assetOwnership'] },
    { title: { zh: '结论与签字', en: 'Result and signatures' }, fields: ['result', 'opinion', 'signatureManager', 'signatureCustomer', 'signatureContractor', 'signatureTester'] },
  ],
  phrases: [
    { zh: '检验合格，具备送电条件，请办理合同签订及装表接电手续。', en: 'Passed and ready for energisation; contract and metering may proceed.' },
    { zh: '检验不合格，缺陷见整改通知单，复验合格后方可送电。', en: 'Failed; see the rectification notice for the defects. No energisation until they pass re-inspection.' },
    { zh: '计量计费与方案一致，予以核定。', en: 'Metering and tariff match the scheme and are confirmed.' },
  ],
  check: (data, facts, { today }) => inspectionFindings(data, facts, today),
});
