import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import type { Bench, Figure } from './figure.ts';

/**
 * `npm run bench [name …]`: runs the benches (all when none is named), prints one JSON line a figure and keeps them in
 * `bench/results/<name>.json`. Exit code 1 when a goal was missed, 2 when a name is unknown.
 */
const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  forecast: () => import('./forecast.ts').then((loaded) => loaded.bench),
  decisions: () => import('./decisions.ts').then((loaded) => loaded.bench),
  clocks: () => import('./clocks.ts').then((loaded) => loaded.bench),
  commands: () => import('./commands.ts').then((loaded) => loaded.bench),
  lists: () => import('./lists.ts').then((loaded) => loaded.bench),
  bytes: () => import('./bytes.ts').then((loaded) => loaded.bench),
  'first-load': () => import('./first-load.ts').then((loaded) => loaded.bench),
  web: () => import('./web.ts').then((loaded) => loaded.bench),
  lighthouse: () => import('./lighthouse.ts').then((loaded) => loaded.bench),
  recount: () => import('./recount.ts').then((loaded) => loaded.bench),
  reminders: () => import('./reminders.ts').then((loaded) => loaded.bench),
  start: () => import('./start.ts').then((loaded) => loaded.bench),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`no bench named ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}

const folder = join(import.meta.dirname, 'results');
mkdirSync(folder, { recursive: true });
const all: Figure[] = [];
for (const [name, load] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const loadBefore = Number((loadavg()[0] ?? 0).toFixed(1));
  const figures = await (await load())();
  for (const figure of figures) console.log(JSON.stringify(figure));
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ node: process.version, cores: availableParallelism(), loadBefore, figures }, null, 2)}\n`);
  all.push(...figures);
}
process.exit(all.every((figure) => figure.met) ? 0 : 1);
