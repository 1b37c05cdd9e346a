import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { CasePage } from './queries.ts';

export type Stage = { readonly name: Text; readonly state: 'done' | 'now' | 'later'; readonly steps: CasePage['steps']; readonly mine: boolean; readonly works: boolean; readonly code: StageCode };

export type StageCode = 'acceptance' | 'survey' | 'reply' | 'confirmation' | 'works' | 'inspection' | 'energisation';

/** The customer sees one progress of seven stages; which inner steps belong to each (process.md). Both processes share them. */
const stages: readonly { readonly code: StageCode; readonly name: Text; readonly of: readonly string[]; readonly works?: true }[] = [
  { code: 'acceptance', name: { zh: '业务受理', en: 'Acceptance' }, of: ['application', 'acceptance', 'assignment'] },
  { code: 'survey', name: { zh: '现场勘查', en: 'Site survey' }, of: ['survey-appointment', 'site-survey', 'supply-refusal-review'] },
  { code: 'reply', name: { zh: '答复供电方案', en: 'Supply scheme reply' }, of: ['access-scheme', 'metering-scheme', 'tariff-scheme', 'access-design', 'scheme-drafting', 'scheme-review', 'scheme-reply', 'lv-scheme'] },
  { code: 'confirmation', name: { zh: '确认供电方案', en: 'Your confirmation' }, of: ['scheme-confirmation'] },
  { code: 'works', name: { zh: '工程建设', en: 'Works' }, of: ['fees', 'contractor-check', 'customer-works', 'design-review', 'interim-inspection', 'external-works'], works: true },
  { code: 'inspection', name: { zh: '竣工检验', en: 'Completion inspection' }, of: ['completion-report', 'dispatch-preparation', 'completion-inspection'] },
  { code: 'energisation', name: { zh: '签合同、装表、送电', en: 'Contract, meters, energisation' }, of: ['supply-contract', 'metering-installation', 'energisation-plan', 'outage-plan', 'energisation', 'lv-metering-and-energisation'] },
];

/** What the customer calls the stage that an inner step belongs to. */
export const stageOf = (step: string): Text | null => stages.find(({ of }) => of.includes(step))?.name ?? null;

const isCustomers = (duties: readonly string[]) => duties.includes('customer') || duties.includes('agent');

/** Steps where it is the customer's turn now. */
export const mySteps = (page: CasePage): readonly string[] => page.turn.filter(({ duties }) => isCustomers(duties)).map(({ step }) => step);

/** The stages of this case, each with the newest visit of its steps; a stage with none of its steps in this process is left away. */
export function journeyOf(page: CasePage): readonly Stage[] {
  const latest = new Map<string, CasePage['steps'][number]>();
  for (const step of page.steps) if ((latest.get(step.code)?.visit ?? -1) <= step.visit) latest.set(step.code, step);
  const mine = mySteps(page);
  const found = stages.flatMap(({ code: stage, name, of, works }) => {
    const steps = of.flatMap((code) => latest.get(code) ?? []);
    return steps.length === 0 ? [] : [{ code: stage, name, steps, works: works === true }];
  });
  const has = (stage: { readonly steps: CasePage['steps'] } | undefined, ...states: readonly string[]) => stage?.steps.some(({ state }) => states.includes(state)) === true;
  const furthest = found.findLastIndex((stage) => has(stage, 'open', 'done'));
  return found.map((stage, i): Stage => {
    const open = has(stage, 'open');
    // What was never entered although its stage went on (a refusal's review, an access design) was not needed here. At high voltage the
    // later stages run beside each other, so one that was never begun still lies ahead; low voltage goes straight on.
    const passed = i < furthest && (has(stage, 'done') || page.process.id === 'lv-connection');
    const over = !open && (passed || !has(stage, 'later'));
    const begun = open || has(stage, 'done');
    return { ...stage, mine: stage.steps.some(({ code, state }) => state === 'open' && mine.includes(code)), state: over ? 'done' : begun ? 'now' : 'later' };
  });
}

/** The stage that the customer would name: the first one under way, or the last when all are done. */
export function stageNow(journey: readonly Stage[]): { readonly no: number; readonly stage: Stage | undefined } {
  const at = journey.findIndex(({ mine }) => mine);
  const under = at >= 0 ? at : journey.findIndex(({ state }) => state !== 'done');
  const no = under < 0 ? journey.length - 1 : under;
  return { no: no + 1, stage: journey[no] };
}
