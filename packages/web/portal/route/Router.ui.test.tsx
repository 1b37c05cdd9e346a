import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Path } from './address.ts';
import { goBack, goTo } from './go.ts';
import { Link, Navigate } from './Link.tsx';
import { useParams, usePlace } from './place.ts';
import { Router, type Pages } from './Router.tsx';

const scrolled = vi.fn();
beforeEach(() => { vi.stubGlobal('scrollTo', scrolled); scrolled.mockClear(); sessionStorage.clear(); });
afterEach(() => { cleanup(); vi.unstubAllGlobals(); });

const fetched: Path[] = [];
const Cases = () => <><h1>cases</h1><Link to="/cases/$id" params={{ id: '7' }}>the seventh</Link><a href="#main">leap</a></>;
const Case = () => { const { id } = useParams('/cases/$id'); return <><h1>case {id}</h1><p>{usePlace().sent?.en ?? 'nothing sent'}</p></>; };
const Broken = () => { throw new Error('drawn wrong'); };
const made: { readonly [path: string]: () => Promise<React.ComponentType> } = {
  '/cases': async () => Cases,
  '/cases/$id': async () => Case,
  '/mine': async () => () => <Navigate to="/cases" />,
  '/papers': async () => Broken,
  '/messages': async () => { throw new TypeError('no network'); },
};
const pages = new Proxy({} as Pages, {
  ownKeys: () => Object.keys(made), getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  get: (_, path: Path) => () => { fetched.push(path); return made[path]?.(); },
});
const lost = () => <h1>lost</h1>;
const broken = () => <h1>broken</h1>;
const around = ({ children }: { children: React.ReactNode }) => <main>{children}</main>;
const open = (href: string) => { history.replaceState(null, '', href); render(<Router pages={pages} lost={lost} broken={broken} around={around} />); };
const heading = (name: string) => screen.findByRole('heading', { name });

it('goes on by a link, fetching the page before it is taken, and comes back to where it was read', async () => {
  open('/cases');
  await heading('cases');
  fetched.length = 0;
  fireEvent.pointerEnter(screen.getByRole('link', { name: 'the seventh' }));
  expect(fetched).toEqual(['/cases/$id']);
  vi.stubGlobal('scrollY', 340);
  fireEvent.click(screen.getByRole('link', { name: 'the seventh' }));
  await heading('case 7');
  expect(location.pathname).toBe('/cases/7');
  expect(scrolled).toHaveBeenLastCalledWith({ top: 0 });
  act(() => goBack('/'));
  await heading('cases');
  expect(scrolled).toHaveBeenLastCalledWith({ top: 340 });
});
it('leaves new tabs to the browser, and a leap within the page where it is', async () => {
  open('/cases');
  await heading('cases');
  document.addEventListener('click', (event) => event.preventDefault(), { once: true });
  fireEvent.click(screen.getByRole('link', { name: 'the seventh' }), { ctrlKey: true });
  expect(location.pathname).toBe('/cases');
  history.pushState(null, '', '/cases#main');
  fireEvent.popState(window);
  expect(location.pathname).toBe('/cases');
  expect(screen.getByRole('heading', { name: 'cases' })).toBeTruthy();
});
it('brings along what was sent, goes up where nothing lies before, and sends on', async () => {
  open('/mine');
  await heading('cases');
  act(() => goTo({ to: '/cases/$id', params: { id: '8' }, replace: true, sent: { zh: '申请', en: 'Application' } }));
  await heading('case 8');
  expect(screen.getByText('Application')).toBeTruthy();
  act(() => goBack('/cases'));
  await heading('cases');
});
it('has words for an unknown address, for a page that breaks and for one that cannot be fetched', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  open('/nowhere');
  await heading('lost');
  act(() => goTo({ to: '/papers' }));
  await heading('broken');
  cleanup();
  open('/messages');
  await heading('broken');
});
