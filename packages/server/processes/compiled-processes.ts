import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';

const folder = join(import.meta.dirname, '../../../processes/compiled');

let read: readonly CompiledProcess[] | undefined;

/** The processes as this version of the house carries them; new streams begin with these. Read once. */
export function compiledProcesses(): readonly CompiledProcess[] {
  read ??= readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as CompiledProcess);
  return read;
}
