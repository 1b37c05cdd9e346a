import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartTrouble } from '../settings/start-trouble.ts';

const root = join(import.meta.dirname, '../../..');
const web = join(root, 'packages/web');
const stamp = join(web, 'dist', '.built-from');

/** Builds the pages when they are missing or were made from other sources. A delivered `dist` without sources is served as it is. */
export async function buildWebIfNeeded(): Promise<void> {
  if (!existsSync(join(web, 'index.html')) && !existsSync(join(web, 'vite.config.ts'))) return;
  const now = sourcesHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  console.log('正在生成网页，约需半分钟… Building the pages, about half a minute…');
  const vite = join(dirname(createRequire(join(web, 'package.json')).resolve('vite/package.json')), 'bin/vite.js');
  // An outer NODE_ENV (a test run's) would build React for development, and the stamp would keep it.
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn', web], { stdio: 'inherit', cwd: web, env: { ...process.env, NODE_ENV: 'production' } });
  if (built.status !== 0) {
    throw new StartTrouble('web-not-built', { zh: '网页生成失败，原因见上。', en: 'The pages could not be built; the reason stands above.' });
  }
  writeFileSync(stamp, now);
}

/** Pages are made from three packages and the packages they stand on, which the lock names. */
function sourcesHash(): string {
  const hash = createHash('sha256');
  const sources = globSync(['packages/{web,domain,engines}/**/*.{ts,tsx,css,html,json,svg,webmanifest}', 'package-lock.json'], {
    cwd: root,
    exclude: (name) => /(^|\/)(node_modules|dist)$|\.test\.tsx?$/.test(name),
  });
  for (const file of sources.sort()) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
