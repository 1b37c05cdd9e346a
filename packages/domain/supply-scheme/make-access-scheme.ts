import { accessFields } from './access-fields.ts';
import { accessFindings } from './access-checks.ts';
import { accessPartOf } from './scheme-parts.ts';
import { caseAct } from '../glossary/case-act.ts';
import { commonFields, opinionField } from '../kernel/common-fields.ts';
import { compare } from '../kernel/decimal.ts';
import { concludes, refuses } from '../kernel/act.ts';
import { form } from '../kernel/form.ts';
import { kept } from '../glossary/fields/kept.ts';
import { refusals } from '../kernel/refusal.ts';

const refuse = refusals({
  'capacity-not-approved': { zh: '勘查还没有核定容量，不能编制接入系统方案。请先完成现场勘查。', en: 'The survey has not approved a capacity yet, so there is nothing to make an access scheme for. Finish the survey first.' },
});

export const accessSchemeForm = form({
  code: 'access-scheme',
  title: { zh: '接入系统方案（含供电设计方案）', en: 'Access scheme' },
  fields: {
    ...kept(accessFields),
    sources: { ...accessFields.sources, prefill: { from: 'previous', first: { from: 'act', event: 'survey-recorded', field: 'sources' } } },
    singleLine: { kind: 'files', accept: 'papers', min: 1, max: 10, paper: 'single-line-diagram', need: 'always', label: { zh: '接线示意图', en: 'Single-line diagram' } },
    opinion: opinionField,
    ...commonFields,
  },
  groups: [
    { title: { zh: '电源', en: 'Sources' }, fields: ['sources', 'supplyLink', 'operationMode', 'interlock', 'parallelApproved'] },
    { title: { zh: '受电系统', en: 'Customer’s station' }, fields: ['mainWiring', 'transformersPlan', 'hvMotorsKva', 'reactiveKvar', 'reactiveWay'] },
    { title: { zh: '保护、通信与电能质量', en: 'Protection, communication, power quality' }, fields: ['protectionReq', 'dispatchReq', 'harmonicReq'] },
    { title: { zh: '应急电源', en: 'Emergency supply' }, fields: ['emergencyKw', 'emergencySwitchS', 'emergencyReq'] },
    { title: { zh: '图与意见', en: 'Diagram and opinion' }, fields: ['singleLine', 'opinion'] },
  ],
  check: (data, facts) => accessFindings(data, facts),
});

/** F1: production technology makes the access scheme, in parallel with the other two parts. */
export const makeAccessScheme = caseAct({
  command: 'make-access-scheme',
  event: 'access-scheme-made',
  name: { zh: '完成接入系统方案', en: 'Finish the access scheme' },
  done: { zh: '完成了接入系统方案', en: 'finished the access scheme' },
  step: 'access-scheme',
  by: ['production-technology'],
  form: accessSchemeForm,
  outcomes: { done: { zh: '已编制', en: 'made' } },
  decide: ({ data, facts }) => {
    if (facts.approvedCapacityKva === undefined) return refuses(refuse('capacity-not-approved'));
    const voltages = data.sources.map((s) => s.voltage);
    const highest = voltages.reduce((high, v) => (compare(v as typeof high, high) > 0 ? v as typeof high : high), '0' as typeof facts.approvedCapacityKva);
    return concludes({
      outcome: 'done',
      establishes: {
        'access-scheme-valid': true, accessPart: accessPartOf(data), supplyVoltage: highest, sourcesCount: data.sources.length,
        ownershipBoundary: data.sources.map((s) => s.boundary).join('；'),
      },
    });
  },
});
