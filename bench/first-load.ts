import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildWebIfNeeded } from '../packages/server/command-line/build-web-if-needed.ts';
import { firstLoadKb, firstPages } from '../tools/bundle-size.ts';
import { atMost, type Bench } from './figure.ts';

const dist = join(import.meta.dirname, '../packages/web/dist');

/** How many bytes a person waits for before a page can be used, for every address of the portal and the desk. */
export const bench: Bench = async () => {
  await buildWebIfNeeded();
  if (!existsSync(dist)) throw new Error('there is no build of the pages to measure');
  return firstPages().map((page) => {
    const kb = firstLoadKb(dist, page);
    const next = kb.withNext === kb.page ? '' : `; ${kb.withNext.toFixed(1)} with the largest of what the page itself may open next`;
    return atMost(`first-load · ${page.face} ${page.path}`, kb.page, 'kB gz', page.goalKb, `entry ${page.entry}, its static imports and styles, and ${page.opens}; each file gzipped at level 6${next}`);
  });
};
