import type { StepState } from '../../ask/shapes.ts';
import { addDays } from '../write-dates.ts';
import { xOfDay, xOfMoment, xOfNoon, type Axis } from './axis.ts';
import type { Look, Piece, Stretch } from './item.ts';

/** The shortest bar, and the shortest piece of one, in pixels. */
const least = { bar: 7, piece: 3 } as const;

export type Drawn = Stretch & { readonly pieces: readonly Piece[]; readonly due?: number };

/** A passage through a step as a bar: whose time it was piece by piece, what of it lies beyond the due day, and what is left of the limit. */
export function stepPieces(step: StepState & { readonly openedAt: string }, axis: Axis, today: string): Drawn {
  const { from, to } = span(step, axis, today);
  const pieces = whole(withLate(step, axis, timePieces(step, axis, { from, to }), to));
  const late = pieces.find(({ look }) => look === 'late');
  const left = step.state === 'open' && step.dueOn !== null && step.dueOn >= today ? xOfDay(axis, addDays(step.dueOn, 1)) : to;
  const rest: readonly Piece[] = left > to + 1 ? [{ from: to, to: left, look: 'rest', done: false }] : [];
  return { from, to: Math.max(to, left), pieces: [...pieces, ...rest], ...(late ? { due: late.from } : {}) };
}

/** What lasts shorter than can be seen grows: to the right when it is over, to the left when it lasts until today. */
function span(step: StepState & { readonly openedAt: string }, axis: Axis, today: string): Stretch {
  const from = xOfMoment(axis, step.openedAt);
  const end = step.closedAt ?? step.segments.at(-1)?.to ?? (step.state === 'open' ? null : step.openedAt);
  const to = end === null ? Math.max(from, xOfNoon(axis, today)) : Math.max(from, xOfMoment(axis, end));
  if (to - from >= least.bar) return { from, to };
  return end === null ? { from: to - least.bar, to } : { from, to: from + least.bar };
}

function timePieces(step: StepState, axis: Axis, { from, to }: Stretch): readonly Piece[] {
  const done = step.state !== 'open';
  if (step.state === 'exempt' || step.state === 'left') return [{ from, to, look: step.state === 'exempt' ? 'exempt' : 'void', done }];
  const cuts = step.segments.map((segment) => Math.min(to, Math.max(from, xOfMoment(axis, segment.from))));
  const looks = step.segments.map(({ account, suspended }): Look => (suspended ? 'suspended' : account === 'utility' ? (done ? 'done' : 'open') : account));
  if (looks.length === 0) return [{ from, to, look: done ? 'done' : 'open', done }];
  return looks.map((look, i) => ({ from: i === 0 ? from : (cuts[i] ?? from), to: cuts[i + 1] ?? to, look, done }));
}

/** Late begins the day after the due day, on the utility's own time. */
function withLate(step: StepState, axis: Axis, pieces: readonly Piece[], to: number): readonly Piece[] {
  const late = step.dueOn !== null && (step.state === 'open' ? step.light.state === 'late' : (step.usedDays ?? 0) > (step.allowedDays ?? Infinity));
  if (!late || step.dueOn === null) return pieces;
  const due = Math.min(xOfDay(axis, addDays(step.dueOn, 1)), to - least.piece);
  return pieces.flatMap((piece) => {
    if (!(piece.look === 'done' || piece.look === 'open') || piece.to <= due) return [piece];
    if (piece.from >= due) return [{ ...piece, look: 'late' as const }];
    return [{ ...piece, to: due }, { ...piece, from: due, look: 'late' as const }];
  });
}

/** Pieces too short to be seen go to their neighbour; neighbours of the same look are one. */
function whole(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const last = kept.at(-1);
    if (last && (last.look === piece.look || piece.to - piece.from < least.piece)) kept[kept.length - 1] = { ...last, to: piece.to };
    else if (last && last.to - last.from < least.piece) kept[kept.length - 1] = { ...piece, from: last.from };
    else kept.push(piece);
  }
  return kept;
}
