import type { Calendar } from '@jiedian/engines/calendar/working-days.ts';
import type { Activity } from '@jiedian/engines/schedule/network.ts';
import { exactly, type Spread } from '@jiedian/engines/schedule/spread.ts';
import type { BusinessDate } from '../kernel/instant.ts';
import { exemptionFor, limitFor, startedLimitFor } from '../limits/limit-for.ts';
import { stretches, workingDaysIn } from '../limits/segment.ts';
import { daySet } from './days-set.ts';
import { goalOf, type Line } from './line.ts';
import { spreadOfStep, type Standards } from './spread-of-step.ts';
import { stepsAhead } from './steps-ahead.ts';

/** Which line and step an activity of the network stands for. */
export type Part = Activity & { readonly line: Line; readonly step: string };

type Ground = { readonly calendar: Calendar; readonly today: BusinessDate; readonly standards: Standards };

/** Messages that a step of the same line sends: who waits for one waits for it. */
const sentBy: { readonly [wait: string]: string } = { 'scheme-confirmed': 'scheme-confirmation' };

/** One network over the case and the projects it waits for: energisation comes after the last of them is in service. */
export function networkOfLines(connection: Line, projects: readonly Line[], ground: Ground): readonly Part[] {
  const waiting = projects.filter(({ state }) => state.status !== 'ended');
  const works = waiting.flatMap((line) => partsOf(line, ground));
  const goals = waiting.map((line) => keyOf(line, goalOf(line)));
  return [...works, ...partsOf(connection, ground).map((part) => (part.step === goalOf(connection) ? { ...part, after: [...part.after, ...goals] } : part))];
}

const keyOf = ({ key }: Line, step: string): string => `${key}:${step}`;

function partsOf(line: Line, ground: Ground): readonly Part[] {
  const { state } = line;
  const resumes = state.status === 'suspended' ? state.facts['suspendedUntil'] : undefined;
  return stepsAhead(line.process, state.position.tokens.map(({ node }) => node), state.facts, goalOf(line)).map(({ node, after }): Part => {
    const open = state.open[node];
    const set = daySet(node, state.facts, ground.calendar);
    return {
      key: keyOf(line, node), line, step: node, spread: spreadOf(line, node, ground.standards),
      after: [...after, ...(sentBy[node] === undefined ? [] : [sentBy[node]])].map((step) => keyOf(line, step)),
      ...(open ? { elapsed: workingDaysIn(stretches(open.segments.filter(({ suspended }) => suspended !== true), ['utility', 'customer', 'third-party'], ground.calendar, ground.today), ground.calendar) } : {}),
      ...(typeof resumes === 'string' ? { startsNotBefore: resumes } : {}),
      ...(set === undefined ? {} : { endsNotBefore: set }),
    };
  });
}

function spreadOf(line: Line, step: string, standards: Standards): Spread {
  const { regime, kind, state } = line;
  const known = line.steps[step];
  // A wait for a message takes no time of its own, nor does a step that the regime closes by itself.
  if (known === undefined) return exactly(0);
  if (state.open[step] === undefined && state.facts['exemptionRecalled'] !== true && exemptionFor(regime, step, kind) !== null) return exactly(0);
  return spreadOfStep({ step, limitDays: limitDays(line, step), customers: known.first.account === 'customer' }, standards, line.history[step]);
}

/** Calendar days as working days, five of seven; a validity is no length. */
function limitDays({ regime, kind }: Line, step: string): number | null {
  const row = limitFor(regime, step, kind) ?? startedLimitFor(regime, step, kind);
  if (row === null || row.unit === 'months') return null;
  return row.unit === 'working-days' ? row.days : Math.ceil((row.days * 5) / 7);
}
