import type { BusinessDate } from '../kernel/instant.ts';
import type { Decision } from '../kernel/decide.ts';
import { energisationGate } from '../gates/energisation-gate.ts';
import type { GateFacts } from '../gates/gate-facts.ts';

/** A refusal at the gate says row by row what is missing and who owes it; the room knows only the codes of the open rows. */
export function explainGate(decision: Decision, facts: GateFacts, today: BusinessDate): Decision {
  if (!('refusal' in decision) || decision.refusal.code !== 'gate-not-met') return decision;
  const open = energisationGate(facts, today).filter((row) => row.state === 'open');
  const zh = open.map((row) => `${row.name.zh}：${row.detail?.zh ?? ''}${row.owes ? `（${row.owes.zh}）` : ''}`).join('\n');
  const en = open.map((row) => `${row.name.en}: ${row.detail?.en ?? ''}${row.owes ? ` (${row.owes.en})` : ''}`).join('\n');
  return { ...decision, refusal: { ...decision.refusal, text: { zh: `以下 ${open.length} 项送电条件没有满足：\n${zh}`, en: `${open.length} conditions of energisation are not met:\n${en}` } } };
}
