import { type Instant, later } from '../kernel/instant.ts';
import { isObject, type JsonObject } from '../kernel/json.ts';
import type { Segment } from './segment.ts';

/** 时间更正, approved: the record's number in the ledger, and when it was done in truth. */
export type TimeCorrection = { readonly recordNo: number; readonly right: Instant };

/** A passage through a step with the records that opened and closed it. */
export type RecordedVisit = {
  readonly openedAt: Instant;
  readonly openedSeq: number;
  readonly closedAt?: Instant | null;
  readonly closedSeq?: number | null;
  readonly segments: readonly Segment[];
};

/** The corrections kept among the facts of a case. */
export function correctionsIn(facts: JsonObject): readonly TimeCorrection[] {
  const kept = facts['timeCorrections'];
  return Array.isArray(kept) ? kept.flatMap((one) => (isObject(one) ? [{ recordNo: Number(one['recordNo']), right: String(one['right']) as Instant }] : [])) : [];
}

/**
 * The visits as they would stand had the corrected records told the right time: what they opened, closed and turned moves with them. As in
 * recording, nothing counts before the opening of the step it was done on. The later of two corrections of a record holds.
 */
export function correctedVisits<V extends RecordedVisit>(visits: readonly V[], corrections: readonly TimeCorrection[]): readonly V[] {
  const rights = [...new Map(corrections.map(({ recordNo, right }) => [recordNo, right]))].toSorted(([a], [b]) => a - b);
  return rights.reduce((so, [seq, right]) => moved(so, seq, right), visits);
}

function moved<V extends RecordedVisit>(visits: readonly V[], seq: number, right: Instant): readonly V[] {
  const opened = visits.filter(({ closedSeq, segments }) => closedSeq === seq || segments.some((segment) => segment.seq === seq)).map(({ openedAt }) => openedAt).toSorted();
  const at = later(right, opened[0] ?? right);
  return visits.map((visit) => {
    const { openedSeq, closedSeq, closedAt, segments } = visit;
    if (openedSeq !== seq && closedSeq !== seq && !segments.some((segment) => segment.seq === seq)) return visit;
    const openedAt = openedSeq === seq ? at : visit.openedAt;
    const end = closedAt === undefined || closedAt === null ? closedAt : later(openedAt, closedSeq === seq ? at : closedAt);
    return { ...visit, openedAt, ...(end === undefined ? {} : { closedAt: end }), segments: joined(segments, seq, at, openedAt, end ?? undefined) };
  });
}

/** One after the other without a gap, from the opening to the end. */
function joined(segments: readonly Segment[], seq: number, at: Instant, openedAt: Instant, end: Instant | undefined): readonly Segment[] {
  const begins: Instant[] = [];
  for (const [index, segment] of segments.entries()) {
    const from = later(begins.at(-1) ?? openedAt, index === 0 ? openedAt : segment.seq === seq ? at : segment.from);
    begins.push(end === undefined || from < end ? from : end);
  }
  return segments.map(({ to: _, ...segment }, index) => {
    const to = begins[index + 1] ?? end;
    return { ...segment, from: begins[index] ?? segment.from, ...(to === undefined ? {} : { to }) };
  });
}
