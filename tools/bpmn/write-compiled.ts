import type { CompiledProcess } from '../../packages/engines/process/compiled.ts';

/** The compiled process as it is committed: one node or flow a line, so that a change reads as a change. */
export function writeCompiled(process: CompiledProcess): string {
  const lines = Object.entries(process).map(([key, value]) => `  ${JSON.stringify(key)}: ${Array.isArray(value) ? list(value) : JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function list(items: readonly unknown[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
}
