import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export type Broken = { readonly rule: string; readonly from: string; readonly to: string };
export type ImportsRead = { readonly files: readonly string[]; readonly broken: readonly Broken[] };

const root = join(import.meta.dirname, '../..');

/** Runs the import checker over the given folders below `base`, and says which files it read: one that reads nothing passes everything. */
export function readImports(base: string, folders: readonly string[], config = join(root, '.dependency-cruiser.cjs')): ImportsRead {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const done = spawnSync(process.execPath, [program, '--config', config, '--output-type', 'json', ...folders], { cwd: base, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (!done.stdout.startsWith('{')) throw new Error(`the import checker did not answer: ${done.stderr}`);
  const said = JSON.parse(done.stdout) as { modules: { source: string }[]; summary: { violations: { rule: { name: string }; from: string; to: string }[] } };
  return {
    files: said.modules.map((module) => module.source),
    broken: said.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
