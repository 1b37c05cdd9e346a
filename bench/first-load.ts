import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildWebIfNeeded } from '../packages/server/command-line/build-web-if-needed.ts';
import { firstLoadKb, firstPages } from '../tools/bundle-size.ts';
import { atMost, type Bench } from './figure.ts';

const dist = join(import.meta.dirname, '../packages/web/dist');

/** How many bytes a person waits for before the portal or the desk can be used. */
export const bench: Bench = async () => {
  await buildWebIfNeeded();
  if (!existsSync(dist)) throw new Error('there is no build of the pages to measure');
  return firstPages.map((page) =>
    atMost(`first-load-${page.name}`, firstLoadKb(dist, page), 'kB gz', page.atMostKb, `entry ${page.entry}, its static imports and styles, and ${page.opens}; each file gzipped at level 6`));
};
