import { isInnerStep, toldToCustomer } from '@jiedian/domain/connection-case/told-to-customer.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { actOfEvent, stepsOf, type CommandKind } from '../command/known-acts.ts';
import type { BesideState } from '../command/read-ground.ts';
import { sqlFile } from '../db/sql-file.ts';
import { ask, type Desk } from '../http/desk.ts';
import { problem } from '../http/problems.ts';
import type { Asker } from '../session/asker.ts';
import { outsideOf } from '../stream-page/outside-of.ts';
import { fileRef, type FileColumns, type FileRef } from './file-ref.ts';
import { filesTold, type Citing } from './file-told.ts';
import { paperName } from './paper-names.ts';
import { papersAsked } from './papers-asked.ts';
import { stepOfPaper } from './paper-steps.ts';

const sql = sqlFile(import.meta.dirname, 'dossier');
const bodies = sqlFile(import.meta.dirname, 'told-bodies');
type Row = {
  readonly paper: string | null; readonly step: string | null; readonly seq: number | null; readonly promisedUntil: string | null; readonly keptAt: string | null; readonly file: FileColumns | null;
  readonly state: StreamState; readonly beside: BesideState; readonly recorded: readonly { readonly seq: number; readonly type: string; readonly step: string | null }[] | null;
};
type Need = 'required' | 'promised' | 'optional';
type Paper = { readonly paper: string; readonly step: string; readonly need: Need; readonly promisedUntil: string | null; readonly files: readonly FileRef[]; readonly held: boolean };

/**
 * The dossier by step: which papers this business needs, which are held (the newest first), which were promised, which are missing. A form that
 * was filled and recorded here is a paper, too, though nobody uploaded it (登记表、勘查单、答复单). To a customer: his own papers and those
 * made for him; the house's inner ones are not his to hand in.
 */
export async function dossier(desk: Desk, asker: Asker, kind: CommandKind, id: string) {
  const rows = await ask<Row>(desk, asker, sql, [id, kind]);
  const [first] = rows;
  if (!first) throw problem('not-found');
  const outside = outsideOf(desk, first.state, { papers: first.beside.papers });
  const asked = papersAsked(kind, outside, first.state);
  const papers = asker.kind === 'customer' ? hisPapers(kind, rows, asked, await ask<Citing>(desk, asker, bodies, [id])) : papersOf(kind, rows, asked);
  const missing = papers.filter(({ need, held }) => need !== 'optional' && !held).length;
  return { complete: missing === 0, held: papers.filter(({ held }) => held).length, missing, groups: groupsOf(kind, papers) };
}

/** Without files and forms that are not told him and papers of inner steps; a promise (seq 0) is always his own. */
function hisPapers(kind: CommandKind, rows: readonly Row[], asked: ReadonlyMap<string, string>, events: readonly Citing[]): readonly Paper[] {
  const seqs = new Set(toldToCustomer(events));
  const told = filesTold(events);
  const his = rows.map((row): Row => {
    const recorded = row.recorded?.filter(({ seq, step }) => seqs.has(seq) && (step === null || !isInnerStep(step))) ?? null;
    return row.file === null || told(row.file.id) ? { ...row, recorded } : { ...row, recorded, paper: null, file: null };
  });
  return papersOf(kind, his, new Map([...asked].filter(([, step]) => !isInnerStep(step))));
}

function papersOf(kind: CommandKind, rows: readonly Row[], asked: ReadonlyMap<string, string>): readonly Paper[] {
  const recorded = recordedPapers(kind, rows[0]?.recorded ?? []);
  const kinds = new Set([...asked.keys(), ...rows.flatMap(({ paper }) => paper ?? []), ...recorded.keys()]);
  return [...kinds].map((paper) => {
    const mine = rows.filter((row) => row.paper === paper);
    const promise = mine.find(({ promisedUntil, keptAt }) => promisedUntil !== null && keptAt === null);
    const files = mine.flatMap(({ file }) => (file ? [fileRef(file)] : []));
    const step = asked.get(paper) ?? recorded.get(paper) ?? mine.find(({ step: of }) => of !== null && stepsOf[kind][of] !== undefined)?.step ?? stepOfPaper(kind, paper) ?? mine.find((row) => row.step !== null)?.step ?? Object.keys(stepsOf[kind])[0] ?? '';
    return { paper, step, need: promise ? 'promised' : asked.has(paper) ? 'required' : 'optional', promisedUntil: promise?.promisedUntil ?? null, files, held: files.length > 0 || recorded.has(paper) };
  });
}

/** Papers that recorded forms are, with the step of the first of them. */
function recordedPapers(kind: CommandKind, recorded: NonNullable<Row['recorded']>): ReadonlyMap<string, string | undefined> {
  return new Map(recorded.flatMap(({ type, step }) => {
    const { form } = actOfEvent(kind, type) ?? {};
    return [form?.paper, ...(form === undefined ? [] : contained[form.code] ?? [])].flatMap((paper) => (paper === undefined ? [] : [[paper, step ?? undefined] as const]));
  }).toReversed());
}

/** Papers that are a part of a form: the list of equipment and the notice of the own choice are filled and signed with the application. */
const contained: Readonly<Record<string, readonly string[]>> = { application: ['equipment-list', 'own-choice-notice'], 'application-again': ['equipment-list', 'own-choice-notice'] };

function groupsOf(kind: CommandKind, papers: readonly Paper[]) {
  const order = Object.keys(stepsOf[kind]);
  const bySteps = [...Map.groupBy(papers, ({ step }) => step)].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return bySteps.map(([step, of]) => ({
    step: stepsOf[kind][step]?.name ?? elsewhere,
    papers: of.map(({ paper, need, promisedUntil, files, held }) => ({ paper, name: paperName(paper), need, state: held ? ('held' as const) : ('missing' as const), promisedUntil, files })),
  }));
}

const elsewhere: Text = { zh: '其他', en: 'Other' };
