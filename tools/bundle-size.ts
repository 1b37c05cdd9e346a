import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What Vite writes of one chunk into `.vite/manifest.json`; keys are paths of sources under packages/web. */
export type Chunk = { readonly file: string; readonly isEntry?: boolean; readonly imports?: readonly string[]; readonly css?: readonly string[] };
export type Manifest = Readonly<Record<string, Chunk>>;

/** A page a person meets first: its entry, and the lazy page that the entry opens at once. */
export type FirstPage = { readonly name: 'portal' | 'desk'; readonly entry: string; readonly opens: string; readonly atMostKb: number };

/** Issue 1 of 4, 17 (e): gz bytes of the first load, kB of 1000 bytes. */
export const firstPages: readonly FirstPage[] = [
  { name: 'portal', entry: 'index.html', opens: 'portal/HomePage.tsx', atMostKb: 140 },
  { name: 'desk', entry: 'desk/index.html', opens: 'todo/WorkbenchPage.tsx', atMostKb: 380 },
];

/** Every file that the browser fetches before the page can be used: the entry, what it imports statically, their styles. */
export function filesOfFirstLoad(manifest: Manifest, { entry, opens }: Pick<FirstPage, 'entry' | 'opens'>): readonly string[] {
  if (manifest[entry]?.isEntry !== true) throw new Error(`${entry} is no entry of the build`);
  const seen = new Set<string>();
  const waiting = [entry, ...(manifest[opens] === undefined ? [] : [opens])];
  const files = new Set([entry]);
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`${key} is imported but not in the manifest`);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    waiting.push(...(chunk.imports ?? []));
  }
  return [...files];
}

export const readManifest = (dist: string): Manifest => JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;

/** kB (1000 bytes) over the wire with gzip, as the server's compression would send them. */
export function firstLoadKb(dist: string, page: FirstPage): number {
  const bytes = filesOfFirstLoad(readManifest(dist), page).reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 6 }).length, 0);
  return bytes / 1000;
}
