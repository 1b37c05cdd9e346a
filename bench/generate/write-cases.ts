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
import { playStories, wholeStories } from './play-stories.ts';
import { readPlayedCase, type PlayedCase } from './read-story.ts';
import { noLines, renderClone, type Lines } from './render-clone.ts';
import type { Story } from '../../seed/story.ts';
import { templateOf, writtenTables, type Columns, type Template } from './template.ts';

const BATCH = 500;

export type Generated = { readonly cases: number; readonly events: number; readonly seconds: number };

/**
 * Fills an empty, migrated database: plays the stories through the door, then writes clones of them in bulk until there are `cases` more. Every clone is
 * a case like one that was recorded: chains, seals and rows agree. `ownerUrl`: COPY is done by the role that owns the tables.
 */
export async function fillDatabase(shell: Shell, urls: { readonly ownerUrl: string; readonly workerUrl: string }, cases: number, stories: readonly Story[] = wholeStories): Promise<Generated> {
  await playStories(shell, urls.workerUrl, stories);
  const pool = openPool(urls.ownerUrl, 'bench', 1);
  const [reader, writer] = [await pool.connect(), new pg.Client({ connectionString: urls.ownerUrl })];
  await writer.connect();
  try {
    for (const client of [reader, writer]) await client.query(`set timezone = 'UTC'; set synchronous_commit = off`);
    const organisation = await cloneOrganisation(reader);
    const played: PlayedCase[] = [];
    for (const { profile } of stories) played.push(await readPlayedCase(reader, shell.vault, profile.code));
    const began = performance.now();
    const events = await writeClones(shell, writer, played, organisation, cases);
    await makeCheckpoint(shell.worker, dayIn(shell.rules(), shell.clock.now()), shell.clock.now());
    await writer.query('vacuum analyze');
    return { cases, events, seconds: (performance.now() - began) / 1000 };
  } finally {
    reader.release();
    await Promise.all([pool.end(), writer.end()]);
  }
}

async function writeClones(shell: Shell, writer: pg.Client, played: readonly PlayedCase[], organisation: Organisation, cases: number): Promise<number> {
  const columns = await columnsOf(writer, writtenTables);
  const counters = await countersOf(writer);
  const template = templatesOf(shell, played, columns, organisation);
  const stories = sorted(played);
  let [events, writing] = [0, Promise.resolve()];
  for (let from = 0; from < cases; from += BATCH) {
    const lines = noLines();
    for (let no = from; no < Math.min(cases, from + BATCH); no += 1) {
      events += renderClone(template(no, stories), no, pick(`bench/branch/${no}`, BRANCHES), { vault: shell.vault, organisation, counters }, lines);
      // The batch before is on its way to the database: its socket wants to be served.
      if (no % 8 === 0) await pause();
    }
    await writing;
    writing = write(writer, columns, lines);
  }
  await writing;
  await keepCounters(writer, counters);
  return events;
}

async function write(writer: pg.Client, columns: Columns, lines: Lines): Promise<void> {
  await writer.query('begin');
  for (const table of writtenTables) await copyIn(writer, table, (columns.get(table) ?? []).map(({ name }) => name), lines[table]);
  await writer.query('commit');
}

/** How the stories end, as they were played. */
function sorted(played: readonly PlayedCase[]): Stories {
  const last = ({ events }: PlayedCase): string => events.filter(({ streamKind }) => streamKind === 'case').at(-1)?.type ?? '';
  const done = played.filter((one) => last(one) === 'dossier-received');
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
