import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';

type Heard = { readonly request: { readonly mode: string; readonly url: string }; readonly respondWith: (answer: Promise<unknown>) => void };

/** The worker as a browser without a network would run it; `opened` gives what it answers, or null where it lets the request go past. */
function worker() {
  const heard = new Map<string, (event: Heard) => void>();
  const kept: string[] = [];
  runInNewContext(readFileSync(join(import.meta.dirname, '../../web/public/offline.js'), 'utf8'), {
    URL, Request: class { url: string; constructor(url: string) { this.url = url; } }, Response: { error: () => 'error' },
    self: { addEventListener: (name: string, hear: (event: Heard) => void) => heard.set(name, hear), skipWaiting: () => undefined, clients: { claim: () => undefined } },
    caches: { open: async () => ({ add: async ({ url }: { url: string }) => { kept.push(url); } }), match: async (page: string) => (kept.includes(page) ? page : undefined), keys: async () => [] },
    fetch: async () => { throw new TypeError('no network'); },
  });
  const opened = async (url: string, mode = 'navigate'): Promise<unknown> => {
    let answer: Promise<unknown> | null = null;
    heard.get('fetch')?.({ request: { mode, url: `https://jiedian.example${url}` }, respondWith: (given) => { answer = given; } });
    return answer;
  };
  const install = () => new Promise((done) => { heard.get('install')?.({ waitUntil: done } as never); });
  return { install, opened, kept };
}

it('without a network a page of the portal says so, and nothing else is answered from the phone', async () => {
  const { install, opened, kept } = worker();
  await install();
  expect(await opened('/cases/1')).toBe('/offline.html');
  for (const [url, mode] of [['/api/v1/me', 'cors'], ['/api/v1/files/1/content', 'navigate'], ['/desk/', 'navigate'], ['/assets/a.js', 'no-cors']]) expect(await opened(url ?? '', mode)).toBeNull();
  expect(kept).toEqual(['/offline.html']);
});
