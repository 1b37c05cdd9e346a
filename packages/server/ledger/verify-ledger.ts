import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { LedgerEvent } from '@jiedian/domain/kernel/event.ts';
import { errorCode } from '../settings/start-trouble.ts';
import { checkCheckpoint, type CheckpointSeen } from './check-checkpoint.ts';
import { LedgerCheck, type Broken, type Head } from './ledger-check.ts';

export type Answer = { readonly stdout: string; readonly stderr: string; readonly exitCode: number };

type End = { readonly kind: 'end'; readonly streams: number; readonly events: number; readonly heads: { readonly [id: string]: Head }; readonly checkpoint: CheckpointSeen | null };

/**
 * Verifies an export file without any server: every link of every chain, that no stream is cut or lost against the heads and the last
 * checkpoint. Names the first broken link. Exit codes: 0 sound, 1 broken, 2 the file cannot be read as a ledger.
 */
export async function verifyLedger(exportFile: string): Promise<Answer> {
  try {
    const end = await readEnd(exportFile);
    if (end === null) return said(1, { code: 'end-missing', where: exportFile, zh: '文件没有结束行，是不完整的导出。', en: 'The file has no end line: the export is not whole.' });
    const check = new LedgerCheck(new Map(Object.entries(end.checkpoint?.versions ?? {})));
    const trouble = await readEvents(exportFile, check) ?? counted(end, check) ?? check.ends(new Map(Object.entries(end.heads))) ?? (end.checkpoint === null ? null : checkCheckpoint(end.checkpoint, check));
    return trouble === null ? sound(check, end.checkpoint) : said(1, trouble);
  } catch (error) {
    if (error instanceof NotALedger) return said(2, { code: 'not-a-ledger', where: exportFile, zh: error.zh, en: error.message });
    if (errorCode(error) !== undefined) return said(2, { code: 'not-read', where: exportFile, zh: '文件不能读取。', en: `The file cannot be read (${errorCode(error) ?? ''}).` });
    throw error;
  }
}

class NotALedger extends Error {
  readonly zh: string;
  constructor(line: number, zh: string, en: string) {
    super(`Line ${line}: ${en}`);
    this.zh = `第 ${line} 行：${zh}`;
  }
}

export const said = (exitCode: number, { code, where, zh, en }: Broken): Answer => ({ stdout: '', stderr: `台账校验未通过 · ${where} · ${zh}\nThe ledger is broken (${code}) at ${where}: ${en}\n`, exitCode });

export function sound({ heads, events }: LedgerCheck, checkpoint: { readonly no: number; readonly day: string } | null): Answer {
  const [zh, en] = checkpoint === null ? ['尚无检查点', 'no checkpoint yet'] : [`检查点 ${checkpoint.no}（${checkpoint.day}）相符`, `checkpoint ${checkpoint.no} (${checkpoint.day}) agrees`];
  return { stdout: `台账完好：${heads.size} 条链，${events} 条事件，${zh}。\nThe ledger is sound: ${heads.size} streams, ${events} events, ${en}.\n`, stderr: '', exitCode: 0 };
}

const counted = (end: End, { events, heads }: LedgerCheck): Broken | null =>
  events === end.events && heads.size === end.streams ? null
    : { code: 'count-differs', where: 'end', zh: `结束行登记 ${end.streams} 条链、${end.events} 条事件，实有 ${heads.size} 条链、${events} 条事件。`, en: `The end line tells ${end.streams} streams and ${end.events} events; there are ${heads.size} and ${events}.` };

async function* lines(file: string): AsyncGenerator<{ readonly no: number; readonly value: unknown }> {
  let no = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    no += 1;
    if (line === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new NotALedger(no, '不是 JSON。', 'not JSON.');
    }
    if (no === 1 && !(isKind(value, 'jiedian-ledger') && 'v' in value && value.v === 1)) throw new NotALedger(1, '不是接电台账的导出文件（第 1 版）。', 'not an export of a Jiedian ledger, version 1.');
    yield { no, value };
  }
}

const isKind = (value: unknown, kind: string): value is { readonly kind: string } => typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;

async function readEnd(file: string): Promise<End | null> {
  let last: unknown;
  for await (const { value } of lines(file)) last = value;
  return isKind(last, 'end') ? (last as End) : null;
}

async function readEvents(file: string, check: LedgerCheck): Promise<Broken | null> {
  for await (const { no, value } of lines(file)) {
    if (no === 1 || isKind(value, 'end')) continue;
    if (typeof value !== 'object' || value === null || !('streamId' in value) || !('seq' in value)) throw new NotALedger(no, '不是事件。', 'not an event.');
    const trouble = check.see(value as LedgerEvent);
    if (trouble !== null) return trouble;
  }
  return null;
}
