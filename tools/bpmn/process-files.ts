import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledProcess } from '../../packages/engines/process/compiled.ts';
import { compileProcess, type Names } from './compile-process.ts';
import { writeCompiled } from './write-compiled.ts';

export const processFolder = join(import.meta.dirname, '../../processes');

export type CompiledFile = { readonly path: string; readonly process: CompiledProcess; readonly text: string };

/** The closed lists of outcomes and facts. A word in both would make a gateway ambiguous and is a fault. */
export function readNames(): Names {
  const read: unknown = JSON.parse(readFileSync(join(processFolder, 'names.json'), 'utf8'));
  const outcomes = codes(read, 'outcomes');
  const facts = codes(read, 'facts');
  for (const fact of facts) if (outcomes.has(fact)) throw new Error(`names.json: "${fact}" is both an outcome and a fact`);
  return { outcomes, facts };
}

export function bpmnFiles(): readonly string[] {
  return readdirSync(processFolder).filter((name) => name.endsWith('.bpmn')).sort();
}

/** Compiles every process as it would be written; the file is named for the process. */
export async function compileAll(): Promise<readonly CompiledFile[]> {
  const names = readNames();
  const compiled: CompiledFile[] = [];
  for (const name of bpmnFiles()) {
    const process = await compileProcess(name, readFileSync(join(processFolder, name), 'utf8'), names);
    if (`${process.id}.bpmn` !== name) throw new Error(`${name} holds the process "${process.id}"`);
    compiled.push({ path: join(processFolder, 'compiled', `${process.id}.json`), process, text: writeCompiled(process) });
  }
  return compiled;
}

function codes(read: unknown, list: string): Set<string> {
  const found: unknown = typeof read === 'object' && read !== null ? Object.entries(read).find(([key]) => key === list)?.[1] : undefined;
  if (typeof found !== 'object' || found === null) throw new Error(`names.json: no "${list}"`);
  return new Set(Object.keys(found));
}
