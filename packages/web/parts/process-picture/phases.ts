import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { Placed } from './place-steps.ts';

type Phase = { readonly name: Text; readonly steps: readonly string[] };

const ofCase: readonly Phase[] = [
  { name: { zh: '申请受理', en: 'Application' }, steps: ['application', 'acceptance', 'assignment'] },
  { name: { zh: '勘查', en: 'Survey' }, steps: ['survey-appointment', 'site-survey', 'supply-refusal-review'] },
  { name: { zh: '供电方案', en: 'Supply scheme' }, steps: ['access-design', 'access-scheme', 'metering-scheme', 'tariff-scheme', 'scheme-drafting', 'scheme-review', 'scheme-reply', 'lv-scheme', 'scheme-confirmation'] },
  { name: { zh: '工程与合同', en: 'Works and contract' }, steps: ['fees', 'contractor-check', 'customer-works', 'design-review', 'interim-inspection', 'supply-contract', 'metering-installation', 'dispatch-preparation', 'external-works'] },
  { name: { zh: '竣工检验', en: 'Inspection' }, steps: ['completion-report', 'completion-inspection'] },
  { name: { zh: '送电', en: 'Energisation' }, steps: ['energisation-plan', 'outage-plan', 'energisation-gate', 'energisation', 'lv-metering-and-energisation'] },
  { name: { zh: '收尾', en: 'Close-out' }, steps: ['visit-back', 'archive', 'handover'] },
];
const ofProject: readonly Phase[] = [
  { name: { zh: '立项', en: 'Proposal' }, steps: ['need', 'proposal', 'feasibility'] },
  { name: { zh: '开工准备', en: 'Preparation' }, steps: ['permits', 'materials', 'works-contract'] },
  { name: { zh: '施工', en: 'Construction' }, steps: ['construction-start', 'construction'] },
  { name: { zh: '验收投运', en: 'Acceptance' }, steps: ['works-acceptance', 'commissioning'] },
  { name: { zh: '收尾', en: 'Close-out' }, steps: ['settlement', 'project-archive'] },
];

export type Head = { readonly band: number; readonly name: Text; /** First column, and how many. */ readonly from: number; readonly columns: number };

/** Which phase most steps of a column belong to; of two alike the earlier, for steps that run beside lie in the columns of others. */
function phaseOf(steps: readonly Placed[], phases: readonly Phase[]): Phase | undefined {
  const count = (phase: Phase) => steps.filter(({ node }) => phase.steps.includes(node.id)).length;
  return phases.reduce<Phase | undefined>((best, one) => (count(one) > (best === undefined ? 0 : count(best)) ? one : best), undefined);
}

/** The heads over each band: neighbouring columns of one phase under one head. */
export function headsOf(steps: readonly Placed[]): readonly Head[] {
  const phases = steps.some(({ node }) => node.id === 'application') ? ofCase : ofProject;
  const places = [...new Set(steps.map(({ band, column }) => band * 1000 + column))].toSorted((a, b) => a - b);
  return places.reduce<readonly Head[]>((heads, place) => {
    const [band, column] = [Math.floor(place / 1000), place % 1000];
    const phase = phaseOf(steps.filter((step) => step.band === band && step.column === column), phases);
    const last = heads.at(-1);
    if (!phase) return heads;
    return last?.band === band && last.name === phase.name ? [...heads.slice(0, -1), { ...last, columns: column + 1 - last.from }] : [...heads, { band, name: phase.name, from: column, columns: 1 }];
  }, []);
}
