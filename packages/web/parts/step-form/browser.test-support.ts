type Answer = { readonly status?: number; readonly body?: unknown; readonly fails?: true };
export type Call = { readonly method: string; readonly path: string; readonly query: URLSearchParams; readonly body: unknown };

/** What the network answers in this test; the first that fits. Every call is kept. */
export const network: { answers: ((call: Call) => Answer | undefined)[]; calls: Call[] } = { answers: [], calls: [] };

const me = { signedIn: true, person: { id: 'p1', name: '贺青禾' }, kind: 'staff', duties: [], customers: [], demo: true, today: '2026-10-09' };

export const houseNow = (): string => new Date(Date.now()).toISOString();

async function answerTo(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(typeof input === 'string' ? new URL(input, 'http://localhost') : input, init);
  const { pathname, searchParams } = new URL(request.url);
  const text = await request.text();
  const call: Call = { method: request.method, path: pathname, query: searchParams, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  network.calls.push(call);
  const found = network.answers.map((one) => one(call)).find((one) => one !== undefined)
    ?? (pathname === '/api/v1/me' ? { body: { ...me, now: houseNow() } } : call.method === 'PUT' && pathname.startsWith('/api/v1/drafts/') ? { body: { savedAt: '2026-10-09T02:32:00.000Z' } } : { body: { items: [] } });
  if (found.fails) throw new TypeError('no network');
  return new Response(JSON.stringify(found.body ?? {}), { status: found.status ?? 200, headers: { 'content-type': 'application/json' } });
}

globalThis.fetch = answerTo;

// jsdom draws nothing: what antd asks of a window that has a size.
window.matchMedia = (query) => ({ matches: false, media: query, onchange: null, addListener: () => undefined, removeListener: () => undefined, addEventListener: () => undefined, removeEventListener: () => undefined, dispatchEvent: () => false });
window.ResizeObserver = class { observe() {} unobserve() {} disconnect() {} };
Element.prototype.scrollIntoView = () => undefined;
globalThis.CSS ??= {} as typeof CSS;
globalThis.CSS.escape ??= (text) => text.replace(/["\\]/g, '\\$&');
