import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** What belongs to the project, as paths below its root: tracked, or new and not ignored; without the fixtures that break rules on purpose. */
export function projectFiles(pattern: RegExp): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  const files = listed.split('\0').filter((file) => pattern.test(file) && !file.includes('house-rules/fixtures/'));
  return [...new Set(files)].filter((file) => existsSync(join(root, file)));
}
