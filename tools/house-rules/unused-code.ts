import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './list-files.ts';

type Named = { readonly name: string };
type Issue = { readonly file: string; readonly exports?: readonly Named[]; readonly dependencies?: readonly Named[]; readonly devDependencies?: readonly Named[]; readonly unlisted?: readonly Named[]; readonly unresolved?: readonly Named[] };

/** What nobody uses: files, exports and dependencies; and what is used without being declared. One line each, empty when all is well. */
export function findUnused(base = root): readonly string[] {
  const done = spawnSync(process.execPath, [join(root, 'node_modules/knip/bin/knip.js'), '--config', 'knip.json', '--reporter', 'json', '--no-progress'], { cwd: base, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (!done.stdout.startsWith('{')) throw new Error(`knip did not answer: ${done.stdout}${done.stderr}`);
  const said = JSON.parse(done.stdout) as { files: string[]; issues: Issue[] };
  const lines = said.files.map((file) => `unused file: ${file}`);
  for (const issue of said.issues) {
    for (const kind of ['exports', 'dependencies', 'devDependencies', 'unlisted', 'unresolved'] as const) {
      for (const { name } of issue[kind] ?? []) lines.push(`${kind}: ${name} (${issue.file})`);
    }
  }
  return lines.sort();
}
