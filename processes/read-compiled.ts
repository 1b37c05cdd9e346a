import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledProcess } from '../packages/engines/process/compiled.ts';

export type ProcessId = 'hv-connection' | 'lv-connection' | 'grid-project';

export const processIds: readonly ProcessId[] = ['hv-connection', 'lv-connection', 'grid-project'];

/** A committed compiled process. Its shape is proven by the test that compiles it anew (`tools/compile-processes.test.ts`). */
export function readCompiled(id: ProcessId): CompiledProcess {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'compiled', `${id}.json`), 'utf8')) as CompiledProcess;
}
