import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeQueryClient } from '../ask/query-client.ts';
import { LanguageProvider } from '../parts/language.tsx';
import { PortalPages } from './router.tsx';

/** The API's client takes hold of `fetch` when it is loaded, so it is put in place before that. */
const net = vi.hoisted(() => {
  const held: { serve: typeof fetch } = { serve: globalThis.fetch };
  globalThis.fetch = (input, init) => held.serve(input, init);
  return held;
});

type Sent = { readonly method: string; readonly path: string; readonly body: unknown };
let sent: Sent[] = [];
let offline = false;
let draft: object | null = null;

const answers: { readonly [path: string]: () => object } = {
  '/api/v1/me': () => ({ signedIn: true, person: { id: 'p', name: '刘振海' }, kind: 'customer', duties: [], customers: [{ id: 'c', name: '冷链公司' }], demo: false, today: '2026-11-23', now: '2026-11-23T08:00:00.000Z' }),
  '/api/v1/cases': () => ({ items: [], next: null, count: { n: 0, more: false } }),
  '/api/v1/publication': () => ({ limits: [], fees: [], papers: [], duties: [], regime: {} }),
};

async function serve(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = input instanceof Request ? input : new Request(new URL(String(input), location.origin), init);
  const path = decodeURIComponent(new URL(request.url).pathname);
  const text = request.method === 'GET' ? '' : await request.text();
  sent.push({ method: request.method, path, body: text === '' ? null : JSON.parse(text) });
  if (offline) throw new TypeError('no network');
  const json = (body: object, status = 200) => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  if (path.startsWith('/api/v1/drafts/')) return request.method === 'PUT' ? json({ savedAt: '2026-11-23T08:01:00.000Z' }) : draft ? json({ data: draft, savedAt: '2026-11-23T07:00:00.000Z' }) : json({ code: 'not-found', text: { zh: '没有', en: 'none' } }, 404);
  return json(answers[path]?.() ?? {});
}

beforeEach(() => { sent = []; offline = false; draft = null; localStorage.clear(); net.serve = serve; vi.stubGlobal('scrollTo', () => undefined); Element.prototype.scrollIntoView = () => undefined; });
afterEach(() => { cleanup(); vi.unstubAllGlobals(); });

const open = async (step = 1) => {
  history.replaceState(null, '', '/apply');
  render(<LanguageProvider first="zh"><QueryClientProvider client={makeQueryClient()}><PortalPages /></QueryClientProvider></LanguageProvider>);
  await screen.findByText(new RegExp(`第 ${step} 步，共`), undefined, { timeout: 10_000 });
};
const kept = () => sent.filter(({ method, path }) => method === 'PUT' && path === '/api/v1/drafts/application:new');

describe('the application, one subject a step', () => {
  it('does not go on over a gap: it is said at the field and once at the top', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: '下一步：谁用电' }));
    expect(screen.getByText(/第 1 步，共/)).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('有 2 处要改');
    expect(screen.getByText('请填写意向接电时间。')).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /业务类型/ }), 'new');
    expect(screen.getByRole('alert').textContent).toContain('有 1 处要改');
  });
  it('saves itself, and never asks what the portal knows', async () => {
    await open();
    expect(screen.queryByText('受理渠道')).toBeNull();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /业务类型/ }), 'new');
    expect(localStorage.getItem('jiedian.draft.application:new')).toContain('new');
    await waitFor(() => expect(kept()).toHaveLength(1), { timeout: 3000 });
    expect(kept()[0]?.body).toMatchObject({ data: { businessType: 'new', channel: 'online' } });
    expect(await screen.findByText('16:01 已自动保存')).toBeTruthy();
    expect(localStorage.getItem('jiedian.draft.application:new')).toBeNull();
  });
  it('keeps on the phone what the network would not take', async () => {
    await open();
    offline = true;
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /业务类型/ }), 'increase');
    expect(await screen.findByText('已存在本机', undefined, { timeout: 3000 })).toBeTruthy();
    expect(JSON.parse(localStorage.getItem('jiedian.draft.application:new') ?? '{}')).toMatchObject({ businessType: 'increase' });
  });
  it('begins where it was left', async () => {
    draft = { businessType: 'ev-charging', wantedDate: '2027-03-01' };
    await open(2);
    expect(screen.getByLabelText('户名')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '上一步' }));
    expect((screen.getByRole('combobox', { name: /业务类型/ }) as HTMLSelectElement).value).toBe('ev-charging');
  });
});
