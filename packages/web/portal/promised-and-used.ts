import type { Text } from '@jiedian/domain/kernel/text.ts';
import { workingDays } from '../parts/portal-kit/working-days.ts';
import type { StageCode } from './journey.ts';
import type { CasePage, Publication } from './queries.ts';

/** What is promised outwardly of a stage: a span over its steps, or one step's own limit; and from when it runs, in words. */
const promises: { readonly [S in StageCode]?: { readonly span?: readonly string[]; readonly step?: readonly string[]; readonly from?: Text } } = {
  acceptance: { step: ['acceptance'], from: { zh: '您申请后起算', en: 'from your application' } },
  reply: { span: ['scheme-reply', 'lv-scheme'], from: { zh: '受理次日起算', en: 'from the day after acceptance' } },
  inspection: { step: ['completion-inspection'], from: { zh: '您报验后起算', en: 'from your report of completion' } },
  energisation: { span: ['energisation'], step: ['lv-metering-and-energisation'], from: { zh: '检验合格、合同签好后起算', en: 'once inspected and signed' } },
};

export type Kept = { readonly promised: number; readonly used: number; readonly late: boolean; readonly text: Text };

/** 承诺 11，实用 10 — of the stage's newest round; null where nothing was promised or no limit has run. */
export function promisedAndUsed(page: CasePage, stage: StageCode): Kept | null {
  const { span = [], step = [] } = promises[stage] ?? {};
  const over = page.clocks.spans.findLast((one) => span.includes(one.step));
  const own = page.steps.findLast(({ code, allowedDays, usedDays }) => step.includes(code) && allowedDays !== null && usedDays !== null);
  const [promised, used] = over ? [over.allowedDays, over.usedDays] : [own?.allowedDays ?? null, own?.usedDays ?? null];
  if (promised === null || used === null) return null;
  return { promised, used, late: used > promised, text: { zh: `承诺 ${promised}，实用 ${workingDays(used).zh}`, en: `${promised} promised, ${workingDays(used).en} used` } };
}

/** 承诺 3 个工作日，您报验后起算 — of a stage that lies ahead, by the limits published for this kind of supply. */
export function promisedAhead(page: Pick<CasePage, 'process' | 'supplyKind'>, stage: StageCode, publication: Publication | undefined): Text | null {
  const { span = [], step = [], from } = promises[stage] ?? {};
  const row = publication?.limits.find((limit) => limit.process === page.process.id && limit.unit === 'working-days' && (limit.supplyKinds.length === 0 || limit.supplyKinds.some((kind) => kind === page.supplyKind))
    && ((limit.kind === 'span' && span.includes(limit.step)) || (limit.kind === 'step' && step.includes(limit.step))));
  if (!row || !from) return null;
  return { zh: `承诺 ${workingDays(row.days).zh}，${from.zh}`, en: `${workingDays(row.days).en} promised, ${from.en}` };
}
