import { sentenceOf } from '@jiedian/domain/connection-case/sentence.ts';
import { mayMove, whyItMoved, type Moment } from '@jiedian/domain/forecast/why-it-moved.ts';
import { projectSentenceOf } from '@jiedian/domain/grid-project/sentence.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { Desk } from '../http/desk.ts';
import { problem } from '../http/problems.ts';
import { dayIn } from '../ledger/rule-book.ts';
import type { Asker } from '../session/asker.ts';
import { whoOf } from '../stream-page/event-row.ts';
import { managersNamed } from './case-forecast.ts';
import { foldLines, nothingYet, type ForecastEvent } from './fold-lines.ts';
import { askedOf, readLines, type LinesRead } from './read-lines.ts';

/** So many of the latest records are counted: each costs two forecasts. */
const MOST = 30;

/** 预测为什么变了: the records that moved the forecast and what each cost, the newest first. A page of the house; 404 to customers. */
export async function whyMoved(desk: Desk, asker: Asker, id: string) {
  if (asker.kind === 'customer') throw problem('not-found');
  const read = await readLines(desk, asker, id as Id);
  const { moments, folded, earlier } = momentsOf(desk, read);
  const now = askedOf(desk, read, folded, desk.today());
  if (now === null) return { items: [], earlier: false };
  const who = await managersNamed(desk, asker, folded);
  const items = whyItMoved(moments, now).map(({ record, on, days, likely, held }) => ({
    on, days, likely, told: record === null ? null : told(record), seq: record?.seq ?? null, projectId: record?.projectId ?? null, projectNumber: record?.number ?? null,
    held: held === null ? null : { name: held.step.name, holder: who(held) },
  }));
  return { items: items.toReversed(), earlier };
}

/** The latest records that may have moved it, each with the lines before and after it. */
function momentsOf(desk: Desk, read: LinesRead) {
  const { processes } = desk.shell;
  const facts = ['hv-connection', 'lv-connection', 'grid-project'].flatMap((process) => processes.current(process).facts);
  const all = read.events.map((event, i) => ({ event, i })).filter(({ event }) => mayMove(event.body, facts));
  const counted = new Set(all.slice(-MOST).map(({ i }) => i));
  const moments: Moment<ForecastEvent>[] = [];
  let folded = nothingYet;
  for (const [i, event] of read.events.entries()) {
    const on = dayIn(desk.rules(), event.receivedAt);
    const before = counted.has(i) ? askedOf(desk, read, folded, on) : null;
    folded = foldLines(folded, event, read.id, processes);
    const after = counted.has(i) ? askedOf(desk, read, folded, on) : null;
    if (after !== null) moments.push({ record: event, before: before ?? after, after });
  }
  return { moments, folded, earlier: all.length > counted.size };
}

/** Of a project that the reader may not see its number stands for whoever did it. */
function told({ projectId, number, type, stepId, stepVisit, body, ...row }: ForecastEvent): Text {
  const event = { type, body, ...(stepId === null ? {} : { step: { id: stepId, visit: stepVisit ?? 1 } }) };
  if (projectId !== null || row.actor === null) return projectSentenceOf(event, { zh: `配套项目${number ?? ''}`, en: `Grid project ${number ?? ''}:` });
  return sentenceOf(event, whoOf({ actor: row.actor, whoName: row.whoName, forName: row.forName }));
}
