import { setImmediate as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Shell } from '@jiedian/server/command/shell.ts';
import { openPool } from '@jiedian/server/db/pools.ts';
import { makeCheckpoint } from '@jiedian/server/ledger/checkpoint.ts';
import { dayIn } from '@jiedian/server/ledger/rule-book.ts';
import { addCalendarDays } from '@jiedian/engines/calendar/civil-date.ts';
import { pick } from '../../seed/stable-id.ts';
import { BRANCHES, cloneOrganisation, type Organisation } from './clone-organisation.ts';
import { copyIn } from './copy-in.ts';
import { columnsOf } from './copy-line.ts';
import { cutCase } from './cut-case.ts';
import { countersOf, keepCounters } from './counters.ts';
import { kindOf, type Stories } from './mix.ts';
import { putAside } from './put-aside.ts';
import { playStories, wholeStories } from './play-stories.ts';
import { readPlayedCase, type PlayedCase } from './read-story.ts';
import { noLines, renderClone, type Lines } from './render-clone.ts';
import type { Story } from '../../seed/story.ts';
import { templateOf, writtenTables, type Columns, type Template } from './template.ts';

const BATCH = 250;
/** Connections that write at once. */
const WRITERS = 3;

export type Generated = { readonly cases: number; readonly events: number; readonly seconds: number };

/**
 * Fills an empty, migrated database: plays the stories through the door, then writes clones of them in bulk until there are `cases` more. Every clone is
 * a case like one that was recorded: chains, seals and rows agree. `ownerUrl`: COPY is done by the role that owns the tables.
 */
export async function fillDatabase(shell: Shell, urls: { readonly ownerUrl: string; readonly workerUrl: string }, cases: number, stories: readonly Story[] = wholeStories): Promise<Generated> {
  await playStories(shell, urls.workerUrl, stories);
  const pool = openPool(urls.ownerUrl, 'bench', 1);
  const reader = await pool.connect();
  const writers = Array.from({ length: WRITERS }, () => new pg.Client({ connectionString: urls.ownerUrl }));
  await Promise.all(writers.map((writer) => writer.connect()));
  try {
    for (const client of [reader, ...writers]) await client.query(`set timezone = 'UTC'; set synchronous_commit = off`);
    const organisation = await cloneOrganisation(reader);
    const played: PlayedCase[] = [];
    for (const { profile } of stories) played.push(await readPlayedCase(reader, shell.vault, profile.code));
    const began = performance.now();
    const putBack = await putAside(reader);
    const events = await writeClones(shell, writers, played, organisation, cases);
    await putBack();
    await makeCheckpoint(shell.worker, dayIn(shell.rules(), shell.clock.now()), shell.clock.now());
    await reader.query('vacuum analyze');
    return { cases, events, seconds: (performance.now() - began) / 1000 };
  } finally {
    reader.release();
    await Promise.all([pool.end(), ...writers.map((writer) => writer.end())]);
  }
}

async function writeClones(shell: Shell, writers: readonly pg.Client[], played: readonly PlayedCase[], organisation: Organisation, cases: number): Promise<number> {
  const [first] = writers;
  if (first === undefined) throw new Error('nobody writes');
  const columns = await columnsOf(first, writtenTables);
  const counters = await countersOf(first);
  const template = templatesOf(shell, played, columns, organisation);
  const stories = sorted(played);
  const writing: Promise<void>[] = writers.map(() => Promise.resolve());
  let events = 0;
  for (let from = 0, batch = 0; from < cases; from += BATCH, batch += 1) {
    const lines = noLines();
    for (let no = from; no < Math.min(cases, from + BATCH); no += 1) {
      const one = template(no, stories);
      renderClone(one, no, pick(`bench/branch/${no}`, BRANCHES), { vault: shell.vault, organisation, counters }, lines);
      events += one.events.length;
      // The batches before are on their way to the database: their sockets want to be served.
      if (no % 8 === 0) await pause();
    }
    const at = batch % writers.length;
    await writing[at];
    const sent = writeLines(writers[at] ?? first, columns, lines);
    if (batch % 80 === 79) process.stderr.write(`${from + BATCH} of ${cases} cases\n`);
    // Its failure is met when its writer is wanted again, and must not end the process before.
    sent.catch(() => undefined);
    writing[at] = sent;
  }
  await Promise.all(writing);
  await keepCounters(first, counters);
  return events;
}

export async function writeLines(writer: pg.Client, columns: Columns, lines: Lines): Promise<void> {
  await writer.query('begin');
  for (const table of writtenTables) await copyIn(writer, table, (columns.get(table) ?? []).map(({ name }) => name), lines[table]);
  await writer.query('commit');
}

/** How the stories end, as they were played. */
function sorted(played: readonly PlayedCase[]): Stories {
  const done = played.filter(({ events }) => events.some(({ type }) => type === 'dossier-handed-over'));
  const isLv = ({ events }: PlayedCase): boolean => events[0]?.body.begins?.process.id === 'lv-connection';
  const [codes, all] = [(of: readonly PlayedCase[]) => of.map(({ code }) => code), played.map(({ code }) => code)];
  const some = (of: readonly string[]): readonly string[] => (of.length === 0 ? all : of);
  return { lv: some(codes(done.filter((one) => isLv(one) && one.streams.length === 1))), hv: some(codes(done.filter((one) => !isLv(one)))), brokenOff: some(codes(played.filter((one) => !done.includes(one)))), all };
}

/** Templates are made when they are first wanted, and kept. */
function templatesOf(shell: Shell, played: readonly PlayedCase[], columns: Columns, organisation: Organisation): (no: number, stories: Stories) => Template {
  const known = new Map<string, Template>();
  const today = dayIn(shell.rules(), shell.clock.now());
  return (no, stories) => {
    const kind = kindOf(no, stories);
    const key = `${kind.code} ${kind.share} ${kind.weeksAgo}`;
    const found = known.get(key);
    if (found) return found;
    const story = played.find(({ code }) => code === kind.code);
    if (!story) throw new Error(`no story ${kind.code}`);
    const cut = cutCase(shell, story, Math.ceil(kind.share * story.events.length) - 1, addCalendarDays(today, -1 - 7 * kind.weeksAgo));
    const made = templateOf(cut, columns, organisation.ids);
    known.set(key, made);
    return made;
  };
}
