import type { AnyAct, Conclusion } from './act.ts';
import type { BusinessDate, Instant } from './instant.ts';
import { checkForm } from './form-check.ts';
import type { Duty } from '../glossary/duty.ts';
import type { Id } from './ids.ts';
import type { JsonObject } from './json.ts';

export const unit = '00000000-0000-7000-8000-000000000002' as Id;
export const file = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}` as Id;

/** The rows of a list as the server would ask for them. */
export const rowsAsked = (list: string, items: readonly string[]) => ({ rowsAsked: { [list]: items.map((item) => ({ item, name: { zh: item, en: item } })) } });

type Try = { readonly data?: object; readonly facts?: object; readonly memory?: object; readonly duty?: Duty; readonly unitId?: Id; readonly at?: string; readonly today?: string };
export type Tried = { readonly must: readonly string[]; readonly hints: readonly string[]; readonly offered: boolean; readonly refused?: string; readonly does?: Conclusion };

/** Does an act as the kernel would, without a stream: what the form says (`path code`), whether it is offered, and what it concludes. */
export function tryAct(act: AnyAct, { data = {}, facts = {}, memory = {}, duty = act.by[0] ?? 'counter', unitId = unit, at = '2026-11-23T08:00:00.000Z', today = '2026-11-23' }: Try): Tried {
  const known = { unitId: unit, persons: {}, exempt: {}, papersHeld: [], reviewers: {}, ...facts } as unknown as JsonObject;
  const moment = { doneAt: at as Instant, receivedAt: at as Instant, today: today as BusinessDate };
  const findings = checkForm(act.form, data as JsonObject, known, moment);
  const say = (level: string) => findings.filter((f) => f.level === level).map((f) => `${f.path} ${f.code}`);
  const offered = act.offered ? act.offered(memory as JsonObject, known as never) : true;
  const base = { must: say('must'), hints: say('hint'), offered };
  if (base.must.length > 0) return base;
  const verdict = act.decide({ ...moment, data, facts: known, memory, visit: 1, channel: 'desk', actor: { personId: file(7), duty, unitId } } as never);
  return 'refuses' in verdict ? { ...base, refused: verdict.refuses.code } : { ...base, does: verdict.concludes };
}
