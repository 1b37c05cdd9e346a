import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { checkForm } from '@jiedian/domain/kernel/form-check.ts';
import type { AnyForm, Finding, FormMoment } from '@jiedian/domain/kernel/form.ts';
import type { Json, JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Trouble } from '../../ask/trouble.ts';
import { withValue } from '../portal-form/form-data.ts';
import { inPageOrder } from './in-page-order.ts';
import { sentData } from './sent-data.ts';

/** Facts that the server alone can say for sure: when it asks for their field, the page asks for it too. */
const factOfField: Readonly<Record<string, string>> = { lateEntryReason: 'enteredLate', overdueCause: 'closesLate', overdueNote: 'closesLate', overdueAccount: 'closesLate' };

/** These and what of the others is not said yet. */
const besides = (found: readonly Finding[], others: readonly Finding[]): readonly Finding[] =>
  [...found, ...others.filter((other) => !found.some(({ path, code, text }) => other.path === path && other.code === code && (!code.startsWith('conflict-') || other.text.zh === text.zh)))];

/** The answers of a form, what follows from them, and what may be said of them by now. */
export function useFilling(form: AnyForm, first: JsonObject, caseFacts: JsonObject, moment: FormMoment) {
  const [data, setData] = useState(first);
  const [untouched, setUntouched] = useState(first);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [attempted, attempt] = useState(false);
  const [told, tell] = useState<readonly Finding[]>([]);
  const [learnt, learn] = useState<JsonObject>({});
  const facts = useMemo(() => ({ ...caseFacts, ...learnt }), [caseFacts, learnt]);
  const asked = useMemo(() => sentData(form.fields, data, facts), [form, data, facts]);
  const { doneAt, today } = moment;
  const known = useMemo(() => form.known?.(facts) ?? [], [form, facts]);
  // What was typed stands there first; what follows from it is said right after.
  const said = useDeferredValue(asked);
  // A field just left is judged by what stands in it: else it is called empty for a moment after it was filled.
  const left = useDeferredValue(touched);
  const findings = useMemo(() => inPageOrder(form, besides(checkForm(form, said, facts, { doneAt, today }), known)), [form, said, facts, doneAt, today, known]);
  const shown = useMemo(() => {
    const own = attempted ? findings : findings.filter(({ path }) => [...left].some((place) => path === place || path.startsWith(`${place}.`) && /^\d+$/.test(path.slice(place.length + 1))));
    return besides(besides(own, known), told);
  }, [findings, attempted, left, told, known]);

  const set = useCallback((code: string, value: Json | undefined) => {
    setData((was) => withValue(form, was, facts, code, value));
    // What the server said of a field is not true of its new value.
    tell((all) => all.filter(({ path }) => path !== code && !path.startsWith(`${code}.`)));
  }, [form, facts]);
  const touch = useCallback((path: string) => setTouched((was) => (was.has(path) ? was : new Set([...was, path]))), []);

  const hear = useCallback((errors: Trouble['errors']) => {
    // The door names a field by its place in the body, or by its own path.
    const found = errors.map(({ path, code, text }): Finding => ({ path: path.replace(/^data\./, ''), level: 'must', code, text }));
    tell(found);
    const facts = found.flatMap(({ path }): [string, Json][] => { const fact = factOfField[path]; return fact === undefined ? [] : [[fact, true]]; });
    if (facts.length > 0) learn((was) => ({ ...was, ...Object.fromEntries(facts) }));
    return found;
  }, []);
  const restart = useCallback((next: JsonObject) => {
    setData(next);
    setUntouched(next);
    setTouched(new Set());
    attempt(false);
    tell([]);
  }, []);
  return { data, untouched, facts, asked, findings, shown, set, touch, setData, attempt: () => attempt(true), hear, restart } as const;
}
