import type { ReactNode } from 'react';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { BesideItem, BesideList } from '../ask/shapes.ts';
import { BesideLists } from './BesideLists.tsx';

type LinkGiven = { readonly to: string; readonly params?: { readonly id: string }; readonly search?: Readonly<Record<string, unknown>>; readonly className?: string; readonly children: ReactNode };
vi.mock('@tanstack/react-router', () => ({
  Link: ({ to, params, search, className, children }: LinkGiven) => <a href={`${to.replace('$id', params?.id ?? '')}?${new URLSearchParams(Object.entries(search ?? {}).map(([key, value]) => [key, String(value)])).toString()}`} className={className}>{children}</a>,
}));
const looked = vi.fn();
vi.mock('../ask/todo.ts', () => ({ useLooked: () => ({ isPending: false, mutate: looked }) }));

afterEach(cleanup);
const item = (n: number, more: Partial<BesideItem> = {}): BesideItem => ({
  stream: { kind: 'case', id: `c${n}` }, number: `SQ-${n}`, about: `客户${n}`, what: { zh: '业务受理', en: 'Acceptance' }, note: null, who: null, day: null, at: null,
  light: { state: 'amber', daysLeft: 1, dueOn: '2026-10-12', provisional: false }, act: null, open: null, ...more,
});
const list = (more: Partial<BesideList> = {}): BesideList => ({ code: 'online', name: { zh: '网上申请待受理', en: 'Applications not yet accepted' }, count: 5, open: { page: 'todo', search: { step: 'acceptance' } }, items: [1, 2, 3, 4, 5].map((n) => item(n)), ...more });
const show = (...lists: readonly BesideList[]) => render(<BesideLists lists={lists} today="2026-10-09" />);

it('a list says how many there are, shows the first three, and opens the list page with its filter', async () => {
  show(list());
  const region = screen.getByRole('region', { name: '网上申请待受理' });
  expect(within(region).getByText('5')).toBeTruthy();
  expect(within(region).getAllByRole('listitem')).toHaveLength(3);
  expect(screen.getByRole('link', { name: '看清单' }).getAttribute('href')).toBe('/todo?step=acceptance');
  await userEvent.click(screen.getByRole('button', { name: '再看 2 条' }));
  expect(within(region).getAllByRole('listitem')).toHaveLength(5);
});

it('stays open, and rows keep their places, while others come', async () => {
  const { rerender } = show(list());
  await userEvent.click(screen.getByRole('button', { name: '再看 2 条' }));
  const before = screen.getByText('客户3').closest('li');
  rerender(<BesideLists lists={[list({ count: 6, items: [item(0), ...[1, 2, 3, 4, 5].map((n) => item(n))] })]} today="2026-10-09" />);
  expect(screen.getAllByRole('listitem')).toHaveLength(6);
  expect(screen.getByText('客户3').closest('li')).toBe(before);
});

it('a row opens its case, and its act with one click, with the number of the urging it answers', () => {
  show(list({ count: 1, items: [item(1, { act: { command: 'answer-urging', name: { zh: '答复督办', en: 'Answer' }, stream: { kind: 'case', id: 'c1' }, order: 2 } })] }));
  expect(screen.getByRole('link', { name: '业务受理' }).getAttribute('href')).toBe('/cases/c1?');
  expect(screen.getByRole('link', { name: '答复督办' }).getAttribute('href')).toBe('/cases/c1?act=answer-urging&order=2');
});

it('a row about a person or a step opens the cases behind it', () => {
  show(list({ code: 'by-person', open: null, count: 1, items: [item(1, { stream: null, number: null, about: null, who: { zh: '王芳', en: '王芳' }, what: { zh: '超期 2', en: '2 overdue' }, light: { state: 'none', daysLeft: null, dueOn: null, provisional: false }, open: { page: 'cases', search: { manager: 'p1', light: 'late' } } })] }));
  expect(screen.getByText('王芳')).toBeTruthy();
  expect(screen.getByRole('link', { name: '看案件' }).getAttribute('href')).toBe('/cases?light=late&manager=p1');
});

it('an auditor says that he has looked; an empty list says what that means', async () => {
  show(list({ code: 'since-look', open: null, count: 1, items: [item(1)] }), list({ code: 'owed', open: null, count: 0, items: [] }));
  await userEvent.click(screen.getByRole('button', { name: '标为已看' }));
  expect(looked).toHaveBeenCalledOnce();
  expect(screen.getByText('两轨之间没有拖欠。')).toBeTruthy();
});
