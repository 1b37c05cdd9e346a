import type { StepState } from '../../ask/shapes.ts';
import { dayOf } from '../write-dates.ts';
import { xOfMoment, xOfNoon } from './axis.ts';
import type { Ground } from './bar-of-step.ts';
import type { Stretch } from './item.ts';

/** The days that the bars of these steps need on the axis. */
export const datesOfSteps = (steps: readonly StepState[]): readonly string[] =>
  steps.flatMap(({ openedAt, closedAt, dueOn, state }) => [openedAt && dayOf(openedAt), closedAt && dayOf(closedAt), state === 'open' ? dueOn : null].filter((date) => typeof date === 'string'));

/** When the stream stood still, by the time of its steps. */
export const suspendedIn = (steps: readonly StepState[], { axis, today }: Ground): readonly Stretch[] =>
  steps.flatMap(({ segments }) => segments.filter(({ suspended }) => suspended).map(({ from, to }) => ({ from: xOfMoment(axis, from), to: to === null ? xOfNoon(axis, today) : xOfMoment(axis, to) })));
