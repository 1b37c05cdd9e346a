import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What Vite writes of one chunk into `.vite/manifest.json`; keys are paths of sources under packages/web. */
export type Chunk = { readonly file: string; readonly isEntry?: boolean; readonly imports?: readonly string[]; readonly dynamicImports?: readonly string[]; readonly css?: readonly string[] };
export type Manifest = Readonly<Record<string, Chunk>>;

/** An address that a person may come to first: the entry, and the page that the router opens there. `goalKb`: issue 3; `heldKb`: what was reached, with a little room. */
export type FirstPage = { readonly face: 'portal' | 'desk'; readonly path: string; readonly entry: string; readonly opens: string; readonly goalKb: number; readonly heldKb: number };

const web = join(import.meta.dirname, '../packages/web');

/** Issue 1 of 4, 17 (e) and issue 3: gz bytes of the first load, kB of 1000 bytes. */
const faces = [{ face: 'portal', entry: 'index.html', goalKb: 140, usualKb: 115 }, { face: 'desk', entry: 'desk/index.html', goalKb: 380, usualKb: 320 }] as const;

/** Pages that bring the whole kit of forms, or all parts, on top of what every page brings. */
const heavy: Readonly<Record<string, number>> = { '/apply': 140, '/cases/$id/apply-again': 140, '/cases/$id/act/$command': 140, '/cases/$id/rate': 140, 'portal /parts': 140, 'desk /parts': 380 };

/** Every address of both faces, as their routers have them. */
export const firstPages = (): readonly FirstPage[] => faces.flatMap(({ face, usualKb, ...rest }) => {
  const text = readFileSync(join(web, face, 'router.tsx'), 'utf8');
  const routes = text.split(/(?=\bcreateRoute\(\{|^ {2}'\/)/m).flatMap((route) => {
    const path = /^(?:createRoute\(\{.*?\bpath: | {2})'([^']+)'/s.exec(route)?.[1];
    if (path === undefined) return [];
    const opens = /import\('([^']+)'\)/.exec(route)?.[1] ?? './HomePage.tsx';
    return [{ path, opens: join(face, opens) }];
  });
  return routes.map((route) => ({ face, ...rest, ...route, heldKb: heavy[route.path] ?? heavy[`${face} ${route.path}`] ?? usualKb }));
});

/** What these chunks fetch statically, themselves included, each once. */
function closure(manifest: Manifest, from: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...from];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue;
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`${key} is imported but not in the manifest`);
    seen.add(key);
    waiting.push(...(chunk.imports ?? []));
  }
  return seen;
}

type Opened = Pick<FirstPage, 'entry' | 'opens'>;

function chunksOfFirstLoad(manifest: Manifest, { entry, opens }: Opened): ReadonlySet<string> {
  if (manifest[entry]?.isEntry !== true) throw new Error(`${entry} is no entry of the build`);
  return closure(manifest, [entry, ...(manifest[opens] === undefined ? [] : [opens])]);
}

const filesOf = (manifest: Manifest, chunks: Iterable<string>): readonly string[] => [...new Set([...chunks].flatMap((key) => [manifest[key]?.file ?? '', ...(manifest[key]?.css ?? [])]))];

/** Every file that the browser fetches before the page can be used: the entry, the page, what they import statically, their styles. */
export const filesOfFirstLoad = (manifest: Manifest, page: Opened): readonly string[] => [page.entry, ...filesOf(manifest, chunksOfFirstLoad(manifest, page))];

/** The files of each chunk that the page itself, not the router, may fetch later: a form, a tab. */
export function filesOfNext(manifest: Manifest, page: Opened): readonly (readonly string[])[] {
  const first = chunksOfFirstLoad(manifest, page);
  const own = [...first].filter((key) => !closure(manifest, [page.entry]).has(key)).flatMap((key) => manifest[key]?.dynamicImports ?? []);
  return own.map((key) => filesOf(manifest, [...closure(manifest, [key])].filter((one) => !first.has(one))));
}

export const readManifest = (dist: string): Manifest => JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;

/** kB (1000 bytes) over the wire with gzip, as the server's compression would send them. */
const kbOf = (dist: string, files: readonly string[]): number => files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 6 }).length, 0) / 1000;

/** The page, and the page with the largest of what it may open next: some pages (a form by its address) are of no use before that. */
export function firstLoadKb(dist: string, page: Opened): { readonly page: number; readonly withNext: number } {
  const manifest = readManifest(dist);
  const own = kbOf(dist, filesOfFirstLoad(manifest, page));
  return { page: own, withNext: own + Math.max(0, ...filesOfNext(manifest, page).map((files) => kbOf(dist, files))) };
}
