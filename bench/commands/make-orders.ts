import pg from 'pg';
import type { Json } from '@jiedian/domain/kernel/json.ts';
import type { House } from '@jiedian/server/command-line/open-house.ts';
import { dayIn } from '@jiedian/server/ledger/rule-book.ts';
import { openPool } from '@jiedian/server/db/pools.ts';
import { askerOf } from '../../seed/asker-of.ts';
import { citizensOf } from '../../seed/citizens.ts';
import { workingDaysFrom } from '../../seed/days.ts';
import { staff } from '../../seed/organisation/people.ts';
import type { Cue } from '../../seed/perform.ts';
import { lengthOf, type Story } from '../../seed/story.ts';
import { walk } from '../../seed/walk.ts';
import { columnsOf, copyLine } from '../generate/copy-line.ts';
import { countersOf, keepCounters } from '../generate/counters.ts';
import { cutCase } from '../generate/cut-case.ts';
import { playStories, wholeStories } from '../generate/play-stories.ts';
import { readPlayedCase } from '../generate/read-story.ts';
import { noLines, renderClone } from '../generate/render-clone.ts';
import { fill } from '../generate/slots.ts';
import { templateOf, writtenTables } from '../generate/template.ts';
import { writeLines } from '../generate/write-cases.ts';
import type { ActOrder, CaseOrder } from './order.ts';

/** An ordinary high-voltage case of the county in which every duty can sign in: all its steps, by staff and customer. */
const CODE = 'concrete-plant';
/** The story lies so many working days back: what is entered now is entered late, with its reason. */
const BACK = 30;

export const contactName = `contact.${CODE}`;
export const contactId = (): string => citizensOf(story().profile).contactId;

function story(): Story {
  const found = wholeStories.find(({ profile }) => profile.code === CODE);
  if (!found) throw new Error(`no story ${CODE}`);
  return { ...found, quiet: BACK };
}

/** Fills an empty house with so many cases that have been applied for, and says which acts lead each to its end. */
export async function makeOrders({ shell, database }: Pick<House, 'shell' | 'database'>, cases: number): Promise<readonly CaseOrder[]> {
  const whole = story();
  const [application] = whole.lines;
  if (!application) throw new Error('the story has no lines');
  await playStories(shell, database.workerUrl, [{ ...whole, lines: [application], quiet: BACK + lengthOf(whole.lines) - application.after }]);
  const rules = shell.rules();
  const { cues } = await walk(whole, rules, workingDaysFrom(rules.calendar, dayIn(rules, shell.clock.now()), -1));
  const acts = cues.slice(1);

  const pool = openPool(database.ownerUrl, 'bench', 1);
  const reader = await pool.connect();
  const writer = new pg.Client({ connectionString: database.ownerUrl });
  await writer.connect();
  try {
    for (const client of [reader, writer]) await client.query(`set timezone = 'UTC'`);
    const columns = await columnsOf(writer, writtenTables);
    const counters = await countersOf(writer);
    const played = await readPlayedCase(reader, shell.vault, CODE);
    const { contactId: contact, customerId } = citizensOf(whole.profile);
    const { rows } = await reader.query<{ id: string }>('select id from unit union all select id from person');
    const cut = cutCase(shell, played, 0, played.events[0]?.receivedAt.slice(0, 10) ?? '');
    // The customer and his contact are those of the story: they are signed in, too.
    const template = templateOf({ ...cut, beside: { ...cut.beside, person: [], customer: [], customer_member: [] } }, columns, new Set([...rows.map(({ id }) => id), contact, customerId]));
    const files = template.slots.patterned(acts.flatMap((cue) => fileRows(cue).map((row) => copyLine(columns.get('file') ?? [], row))).join(''));
    const orders = template.slots.patterned(JSON.stringify({ id: cut.streams[0]?.id, version: cut.events.length, acts: acts.map((cue) => orderOf(whole, cue)) }));
    const organisation = { ids: new Set<string>(), inBranch: (_branch: number, id: string) => id, codeOf: () => '610824' };
    const lines = noLines();
    const made = Array.from({ length: cases }, (_, no): CaseOrder => {
      const values = renderClone(template, no, 0, { vault: shell.vault, organisation, counters }, lines);
      lines.file.push(fill(files, values));
      return JSON.parse(fill(orders, values)) as CaseOrder;
    });
    await writeLines(writer, columns, lines);
    await keepCounters(writer, counters);
    await reader.query('vacuum analyze');
    return made;
  } finally {
    reader.release();
    await Promise.all([pool.end(), writer.end()]);
  }
}

function orderOf({ profile }: Story, { act, doer, doneAt, data }: Cue): ActOrder {
  const username = doer.level === 'customer' ? contactName : staff.find(({ id, userName }) => id === doer.id && userName !== undefined)?.userName;
  if (username === undefined) throw new Error(`${doer.name} cannot sign in`);
  const late: { readonly [field: string]: Json } = 'lateEntryReason' in act.form.fields && !('lateEntryReason' in data) ? { lateEntryReason: '现场信号不好，回单位后补录。' } : {};
  return { command: act.command, username, asker: askerOf(profile, doer), doneAt, data: { ...data, ...late } };
}

const fileRows = ({ uploads, doer, doneAt }: Cue) =>
  uploads.map(({ id }) => ({ id, owner_person_id: doer.id, name: '资料.pdf', kind: 'application/pdf', size: 1268, sha256: '0'.repeat(64), state: 'held', created_at: doneAt, held_at: doneAt }));
