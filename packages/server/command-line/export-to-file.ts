import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { exportLedger } from '../ledger/export-ledger.ts';
import { errorCode, StartTrouble } from '../settings/start-trouble.ts';

/** `jiedian export-ledger`: the file appears under its name only when whole. It holds who did what: readable for this user only. Gives what was written. */
export async function exportToFile(worker: pg.Pool, file: string): Promise<Text> {
  const unfinished = `${file}.part`;
  const written = { events: 0, streams: 0 };
  try {
    await pipeline(Readable.from(exportLedger(worker, written)), createWriteStream(unfinished, { mode: 0o600, flush: true }));
    renameSync(unfinished, file);
    const { events, streams } = written;
    return { zh: `已导出 ${events} 条事件（${streams} 个案件、项目等），写入 ${file}`, en: `${events} events of ${streams} streams written to ${file}` };
  } catch (error) {
    rmSync(unfinished, { force: true });
    if (errorCode(error)?.startsWith('E') !== true) throw error;
    throw new StartTrouble('export-not-written', {
      zh: `台账未能写入 ${file}（${errorCode(error)}）：请检查目录是否存在、是否可写、磁盘是否有空间。`,
      en: `The ledger could not be written to ${file} (${errorCode(error)}): check that its folder exists, that you may write there and that the disk has room.`,
    }, error);
  }
}
