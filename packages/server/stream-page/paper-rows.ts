import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { CommandKind } from '../command/known-acts.ts';
import { dossier } from '../documents/dossier.ts';
import type { Desk } from '../http/desk.ts';
import type { Asker } from '../session/asker.ts';

type Row = { readonly itemText: Text; readonly hint: Text; readonly [column: string]: unknown };
type Rows = Readonly<Record<string, readonly Row[]>>;

/**
 * The rows of a dossier as they would be answered by the papers held: what is there is marked so, and named; the rest is missing. Only a first answer
 * (`first`), which the keeper corrects. What nobody asks for and nobody handed in does not apply.
 */
export async function withPapersHeld(desk: Desk, asker: Asker, kind: CommandKind, id: string, rows: Rows): Promise<Rows> {
  if (!Object.keys(rows).some((name) => name.endsWith('dossier'))) return rows;
  const papers = new Map((await dossier(desk, asker, kind, id)).groups.flatMap((group) => group.papers).map((paper) => [paper.paper, paper]));
  return Object.fromEntries(Object.entries(rows).map(([name, given]) => [name, !name.endsWith('dossier') ? given : given.map((row) => ({ ...row, ...firstAnswer(papers.get(String(row['item'])), desk.today()) }))]));
}

type Paper = Awaited<ReturnType<typeof dossier>>['groups'][number]['papers'][number];

function firstAnswer(paper: Paper | undefined, today: string): { readonly first: JsonObject; readonly hint: Text } {
  if (paper?.state === 'held') {
    const files = paper.files.map(({ name }) => name);
    return { first: { state: 'held' }, hint: files.length === 0 ? recorded : { zh: `档案中有 ${files.length} 个文件：${files.join('、')}`, en: `${files.length} on file: ${files.join(', ')}` } };
  }
  if (paper === undefined || paper.need === 'optional') return { first: { state: 'not-applicable' }, hint: unasked };
  if (paper.promisedUntil !== null) return { first: { state: 'missing', missingReason: '客户承诺后补', ...(paper.promisedUntil > today ? { missingUntil: paper.promisedUntil } : {}) }, hint: { zh: `承诺 ${paper.promisedUntil} 前补交`, en: `Promised by ${paper.promisedUntil}` } };
  return { first: { state: 'missing' }, hint: { zh: '档案中没有', en: 'Not on file' } };
}

const recorded: Text = { zh: '由系统登记生成', en: 'Recorded in the system' };
const unasked: Text = { zh: '本件没有要求，也没有收到', en: 'Neither required nor received' };
