import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { stepsOf, type CommandKind } from '../command/known-acts.ts';
import type { BesideState } from '../command/read-ground.ts';
import { sqlFile } from '../db/sql-file.ts';
import { ask, type Desk } from '../http/desk.ts';
import { problem } from '../http/problems.ts';
import type { Asker } from '../session/asker.ts';
import { outsideOf } from '../stream-page/outside-of.ts';
import { fileRef, type FileColumns, type FileRef } from './file-ref.ts';
import { paperName } from './paper-names.ts';
import { papersAsked } from './papers-asked.ts';

const sql = sqlFile(import.meta.dirname, 'dossier');
type Row = {
  readonly paper: string | null; readonly step: string | null; readonly promisedUntil: string | null; readonly keptAt: string | null; readonly file: FileColumns | null;
  readonly state: StreamState; readonly beside: BesideState;
};
type Need = 'required' | 'promised' | 'optional';
type Paper = { readonly paper: string; readonly step: string; readonly need: Need; readonly promisedUntil: string | null; readonly files: readonly FileRef[] };

/** The dossier by step: which papers this business needs, which are held (the newest first), which were promised, which are missing. */
export async function dossier(desk: Desk, asker: Asker, kind: CommandKind, id: string) {
  const rows = await ask<Row>(desk, asker, sql, [id, kind]);
  const [first] = rows;
  if (!first) throw problem('not-found');
  const outside = outsideOf(desk, first.state, { papers: first.beside.papers });
  const papers = papersOf(kind, rows, papersAsked(kind, outside, first.state));
  const missing = papers.filter(({ need, files }) => need !== 'optional' && files.length === 0).length;
  return { complete: missing === 0, held: papers.filter(({ files }) => files.length > 0).length, missing, groups: groupsOf(kind, papers) };
}

function papersOf(kind: CommandKind, rows: readonly Row[], asked: ReadonlyMap<string, string>): readonly Paper[] {
  const kinds = new Set([...asked.keys(), ...rows.flatMap(({ paper }) => paper ?? [])]);
  return [...kinds].map((paper) => {
    const mine = rows.filter((row) => row.paper === paper);
    const promise = mine.find(({ promisedUntil, keptAt }) => promisedUntil !== null && keptAt === null);
    const files = mine.flatMap(({ file }) => (file ? [fileRef(file)] : []));
    const step = asked.get(paper) ?? mine.find((row) => row.step !== null)?.step ?? Object.keys(stepsOf[kind])[0] ?? '';
    return { paper, step, need: promise ? 'promised' : asked.has(paper) ? 'required' : 'optional', promisedUntil: promise?.promisedUntil ?? null, files };
  });
}

function groupsOf(kind: CommandKind, papers: readonly Paper[]) {
  const order = Object.keys(stepsOf[kind]);
  const bySteps = [...Map.groupBy(papers, ({ step }) => step)].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return bySteps.map(([step, of]) => ({
    step: stepsOf[kind][step]?.name ?? elsewhere,
    papers: of.map(({ paper, need, promisedUntil, files }) => ({ paper, name: paperName(paper), need, state: files.length > 0 ? ('held' as const) : ('missing' as const), promisedUntil, files })),
  }));
}

const elsewhere: Text = { zh: '其他', en: 'Other' };
