import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Chunk = { readonly file: string; readonly imports?: readonly string[]; readonly isEntry?: boolean };
type Hinted = { readonly path: RegExp; readonly page: string; readonly asks: (id: string) => string };

/** The two pages that customers open most, with what they ask first. Others find their way without. */
const hinted: readonly Hinted[] = [
  { path: /^\/$/, page: 'portal/HomePage.tsx', asks: () => '/api/v1/cases?limit=20' },
  { path: /^\/cases\/([0-9a-f-]{36})$/, page: 'portal/ProgressPage.tsx', asks: (id) => `/api/v1/cases/${id}` },
];

/** Everything of the page that its entry does not already bring. */
function scriptsOf(manifest: Readonly<Record<string, Chunk>>, page: string): readonly string[] {
  const closure = (from: string, seen: Set<string>): Set<string> => {
    if (seen.has(from) || manifest[from] === undefined) return seen;
    seen.add(from);
    for (const next of manifest[from].imports ?? []) closure(next, seen);
    return seen;
  };
  const entry = closure('index.html', new Set());
  return [...closure(page, new Set())].filter((key) => !entry.has(key)).map((key) => `/${manifest[key]?.file ?? ''}`);
}

/**
 * The value of the `Link` header for an address of the portal, or null: what the browser may fetch while the first script is still on its way. Answers
 * are only asked ahead for whoever brings a session; the page asks for the same and finds it there. A build that does not say its chunks gives no scripts.
 */
export function pageHints(folder: string): (path: string, cookie: string | undefined) => string | null {
  const file = join(folder, '.vite/manifest.json');
  const manifest = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as Record<string, Chunk> : {};
  const scripts = new Map(hinted.map(({ page }) => [page, scriptsOf(manifest, page).map((file) => `<${file}>; rel=modulepreload`)]));
  return (path, cookie) => {
    for (const { path: pattern, page, asks } of hinted) {
      const found = pattern.exec(path);
      if (found === null) continue;
      const answers = cookie?.includes('session_token=') === true ? [`<${asks(found[1] ?? '')}>; rel=preload; as=fetch; crossorigin`] : [];
      const all = [...(scripts.get(page) ?? []), ...answers];
      return all.length > 0 ? all.join(', ') : null;
    }
    return null;
  };
}
