import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { makeQueryClient } from '../../ask/query-client.ts';
import { useBulkSending } from './use-bulk-sending.ts';

afterEach(() => vi.unstubAllGlobals());

type Sent = { readonly commandId: string; readonly stream: { readonly id: string }; readonly seenVersion: number; readonly doneAt: string };
const answered = (status: number, body: object) => Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } }));

it('one command a case, each with its own end; what was left unsure is sent again word for word, and nothing else', async () => {
  const sent: Sent[] = [];
  let network = false;
  vi.stubGlobal('fetch', vi.fn((_: string, { body }: { body: string }) => {
    const command = JSON.parse(body) as Sent;
    sent.push(command);
    if (command.stream.id === 'b') return answered(409, { code: 'same-person', text: { zh: '就是现任经理', en: 'the present manager' }, errors: [] });
    return command.stream.id === 'c' && !network ? Promise.reject(new TypeError('away')) : answered(200, { outcome: 'accepted' });
  }));
  const wrapper = ({ children }: { readonly children: ReactNode }) => <QueryClientProvider client={makeQueryClient()}>{children}</QueryClientProvider>;
  const { result } = renderHook(() => useBulkSending('transfer-manager', () => '2026-11-23T08:00:00.000Z'), { wrapper });
  const ends = () => Object.fromEntries([...result.current.outcomes].map(([id, { is }]) => [id, is]));

  await act(() => result.current.begin(['a', 'b', 'c'].map((id, i) => ({ kind: 'case', id, seenVersion: i, data: {} }))));
  expect(ends()).toEqual({ a: 'done', b: 'refused', c: 'unsure' });
  expect(result.current.outcomes.get('b')).toMatchObject({ why: { zh: '就是现任经理' } });
  expect(new Set(sent.map(({ commandId }) => commandId)).size).toBe(3);

  network = true;
  await act(() => result.current.again());
  expect(ends()).toEqual({ a: 'done', b: 'refused', c: 'done' });
  expect(sent).toHaveLength(4);
  expect(sent[3]).toEqual(sent[2]);
});
