import { workingDaysBetween } from '@jiedian/engines/calendar/working-days.ts';
import type { OutsideFacts, PersonSeen, ProjectSeen } from '@jiedian/domain/glossary/outside-facts.ts';
import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { memoryOf } from '@jiedian/domain/kernel/may-act.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import { clockOf } from '@jiedian/domain/limits/clock.ts';
import { exemptionFor } from '@jiedian/domain/limits/limit-for.ts';
import { caseKindOf } from '../ledger/case-kind.ts';
import { dayIn, nameOf, regimeOf, regimeOn, type RuleBook } from '../ledger/rule-book.ts';
import { calendarFor, workingDaysOf } from '../ledger/calendar-for.ts';
import { countedTime } from '../ledger/counted-time.ts';
import type { Regulation } from '../regulation/load-regulation.ts';
import type { PersonRow } from './read-ground.ts';
import { papersByStep, papersRequired, reviewersOf, rowsAsked } from './rule-facts.ts';
import { numbersOn } from './rule-numbers.ts';

/** Dated data as the server holds them. */
export type Rules = RuleBook & { readonly regulation: Regulation };

/** What was read for a decision; `state` is absent for the first act of a stream. */
export type Read = {
  readonly unitId: Id;
  readonly state?: StreamState;
  readonly persons: readonly PersonRow[];
  readonly projects: readonly ProjectSeen[];
  readonly papersHeld: readonly string[];
  readonly similar: readonly string[];
  /** Where the stream would stand in another version of its process; asked for by the act that moves it. */
  readonly moving?: OutsideFacts['moving'];
  readonly data: JsonObject;
  readonly doneAt: Instant;
  readonly receivedAt: Instant;
};

/** What the server puts beside the facts of the stream before a decision, a page's preparation or a phone's task pack. */
export function outsideFacts(rules: Rules, act: AnyAct, read: Read): OutsideFacts {
  const { regulation } = rules;
  const { state, data, doneAt, receivedAt } = read;
  const day = dayIn(rules, doneAt);
  // What earlier acts on the step or thread left behind counts too: how long a suspension was asked for.
  const said: JsonObject = { ...data, ...(state === undefined ? {} : memoryOf(state, act)), ...state?.facts };
  const kind = caseKindOf(state ?? { process: { id: act.begins === 'project' ? 'grid-project' : 'hv-connection', version: '' }, facts: data });
  const required = papersRequired(regulation, day, said);
  return {
    unitId: read.unitId,
    persons: Object.fromEntries(read.persons.map(({ id, name, duties, away }): [string, PersonSeen] => [id, { name, duties: duties as PersonSeen['duties'], away }])),
    projects: read.projects,
    projectUnderWay: (state?.facts['gridWorks'] ?? state?.facts['works-needed']) === true && read.projects.length === 0,
    exempt: state === undefined ? {} : exemptSteps(rules, state),
    regimeInForce: nameOf(regimeOn(rules, dayIn(rules, receivedAt))),
    reviewers: reviewersOf(regulation, day, said, kind),
    papersHeld: read.papersHeld,
    papersRequired: required,
    papersByStep: papersByStep(regulation, day, said),
    rowsAsked: rowsAsked(regulation, day, state?.kind ?? 'case', act.form.fields, required),
    enteredLate: enteredLate(rules, act, read),
    closesLate: closesLate(rules, act, state, doneAt),
    ...(state !== undefined && hasSignatures(memoryOf(state, act)) ? { signedAlready: true } : {}),
    similar: read.similar,
    ...(read.moving === undefined ? {} : { moving: read.moving }),
    ...numbersOn(regulation, day),
  };
}

const hasSignatures = ({ signed }: JsonObject): boolean => Array.isArray(signed) && signed.length > 0;

function exemptSteps(rules: Rules, state: StreamState): OutsideFacts['exempt'] {
  const regime = regimeOf(rules, state);
  const kind = caseKindOf(state);
  const steps = new Set(regime.exemptions.filter(({ process }) => process === kind.process).map(({ step }) => step));
  return Object.fromEntries([...steps].flatMap((step) => {
    const rule = exemptionFor(regime, step, kind);
    return rule === null ? [] : [[step, rule.id]];
  }));
}

/** 补录: more than one working day after it was done, or dated before the step opened; taken with its reason, never refused (contracts 2). */
function enteredLate(rules: Rules, act: AnyAct, { state, unitId, doneAt, receivedAt }: Read): boolean {
  const opened = act.step === null ? undefined : state?.open[act.step]?.openedAt;
  return (opened !== undefined && doneAt < opened) || (doneAt < receivedAt && workingDaysBetween(workingDaysOf(rules, unitId), dayIn(rules, doneAt), dayIn(rules, receivedAt)) > 1);
}

function closesLate(rules: Rules, act: AnyAct, state: StreamState | undefined, doneAt: Instant): boolean {
  const visit = act.step === null ? undefined : state?.open[act.step];
  if (state === undefined || visit === undefined || act.step === null) return false;
  const now = doneAt > visit.openedAt ? doneAt : visit.openedAt;
  const time = countedTime(rules, state, act.step, visit);
  return clockOf({ ...time, calendar: calendarFor(rules, state, time.limit), now }).light === 'late';
}
