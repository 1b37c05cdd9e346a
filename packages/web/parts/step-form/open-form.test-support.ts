import { network, type Call } from './browser.test-support.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createElement } from 'react';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Shape } from '@jiedian/domain/kernel/field.ts';
import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import type { Language } from '@jiedian/domain/kernel/text.ts';
import { makeQueryClient } from '../../ask/query-client.ts';
import type { Preparation } from '../../ask/shapes.ts';
import { LanguageProvider } from '../language.tsx';
import { StepForm } from './StepForm.tsx';
import type { Frame } from './Frame.tsx';
import type { Acting } from './use-acting.ts';

export const streamId = '01924000-0000-7000-8000-000000000001';
export const both = (word: string) => ({ zh: word, en: `${word} (en)` });
export const formOf = (fields: Shape, more: Partial<AnyForm> = {}): AnyForm => ({ code: 'trial', title: both('试表'), fields, ...more });
export const prepared = (more: Partial<Preparation> = {}): Preparation => ({ command: 'try-it', formCode: 'trial', seenVersion: 7, facts: {}, prefill: {}, draft: null, draftSavedAt: null, rows: {}, choices: {}, ...more });
export const accepted = (commandId = 'c') => ({ outcome: 'accepted' as const, commandId, stream: { kind: 'case' as const, id: streamId, version: 8, number: 'YK1' }, events: [], replayed: false });

type Opened = { readonly fields?: Shape; readonly form?: AnyForm; readonly preparation?: Partial<Preparation>; readonly language?: Language; readonly throughDoor?: true; readonly frame?: Frame } & Partial<Pick<Acting, 'send' | 'reload' | 'openedAt' | 'onLeft'>>;

/** Opens a form as the desk does; gives the hand of the user and what was sent. */
export function openForm({ fields = {}, form = formOf(fields), preparation = {}, language = 'zh', throughDoor, frame, ...rest }: Opened) {
  const onDone = vi.fn<Acting['onDone']>();
  const send = vi.fn<NonNullable<Acting['send']>>(rest.send ?? (() => Promise.resolve(accepted())));
  const step = createElement(StepForm, {
    act: { command: 'try-it', form, name: { zh: '办理试件', en: 'Do the trial' } }, preparation: prepared(preparation), stream: { kind: 'case', id: streamId },
    ...(throughDoor ? {} : { send }), reload: rest.reload ?? (() => Promise.resolve(undefined)), onDone, openedAt: rest.openedAt ?? null, ...(rest.onLeft ? { onLeft: rest.onLeft } : {}), ...(frame ? { frame } : {}),
  });
  const shown = render(createElement(QueryClientProvider, { client: makeQueryClient() }, createElement(LanguageProvider, { first: language, children: step })));
  const place = (path: string) => {
    const found = shown.container.querySelector<HTMLElement>(`[data-field="${path}"]`);
    if (found === null) throw new Error(`no field at ${path}`);
    return found;
  };
  const button = () => shown.container.querySelector<HTMLButtonElement>('[data-act="try-it"]') as HTMLButtonElement;
  return { ...shown, user: userEvent.setup(), onDone, send, place, button, has: (path: string) => shown.container.querySelector(`[data-field="${path}"]`) !== null, sent: () => send.mock.calls.at(-1)?.[0] };
}

export const calls = (method: string, path: string): readonly Call[] => network.calls.filter((call) => call.method === method && call.path.startsWith(path));

beforeEach(() => {
  network.answers = [];
  network.calls = [];
  localStorage.clear();
});
afterEach(cleanup);
