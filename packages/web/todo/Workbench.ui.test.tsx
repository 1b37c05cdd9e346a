import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { BesideItem, Light, Todo } from '../ask/shapes.ts';
import { dueWords } from './due-words.ts';
import { mondayOf, ruler } from './fortnight.ts';
import { groupTodo } from './group-todo.ts';
import { Tiles } from './Tiles.tsx';
import { todoSheet } from './todo-sheet.ts';

afterEach(cleanup);
const light = (state: Light['state'], dueOn: string | null, daysLeft = 0): Light => ({ state, dueOn, daysLeft, provisional: false });
const todo = (due: Light, more: Partial<Todo> = {}): Todo => ({
  stream: { kind: 'case', id: 'x' }, number: '1', customerName: null, supplyAddress: null, voltage: null, capacityKva: null, title: { zh: '', en: '' }, step: { code: 's', no: '1', name: { zh: '', en: '' }, visit: 1 }, act: null,
  turn: { duties: [], account: 'utility' }, light: due, openedAt: '2026-10-01T01:00:00.000Z', usedDays: 0, allowedDays: null, customerManager: null, projectManager: null, reason: null, ...more,
});
const day = (date: string, working: boolean, name: string | null = null) => ({ date, working, name: name === null ? null : { zh: name, en: name }, provisional: false });
const visit = (on: string, what: string): BesideItem => ({ stream: null, number: null, about: null, what: { zh: what, en: what }, note: null, who: null, day: on, at: null, light: light('none', null), act: null, open: null });

describe('the fortnight', () => {
  it('begins on the Monday of the week, on Sundays too', () => {
    expect([mondayOf('2026-10-09'), mondayOf('2026-10-05'), mondayOf('2026-10-11'), mondayOf('2027-01-01')]).toEqual(['2026-10-05', '2026-10-05', '2026-10-05', '2026-12-28']);
  });
  it('counts what falls due on a day under its most urgent light, and marks a worked weekend', () => {
    const rows = [todo(light('ok', '2026-10-10')), todo(light('amber', '2026-10-10')), todo(light('late', '2026-10-09')), todo(light('none', null))];
    const [holiday, friday, saturday, sunday] = ruler([day('2026-10-07', false, '国庆节'), day('2026-10-09', true), day('2026-10-10', true, '国庆节'), day('2026-10-11', false)], rows, []);
    expect([holiday?.due, friday?.due, saturday?.due, sunday?.due]).toEqual([null, { state: 'late', count: 1 }, { state: 'amber', count: 2 }, null]);
    expect([holiday?.makeUp, friday?.makeUp, saturday?.makeUp, sunday?.makeUp]).toEqual([false, false, true, false]);
  });
  it('shows what is in the book, each kind once a day with its number', () => {
    const [friday, saturday] = ruler([day('2026-10-09', true), day('2026-10-10', true)], [], [visit('2026-10-09', '勘查'), visit('2026-10-09', '勘查'), visit('2026-10-09', '送电')]);
    expect(friday?.visits.map(({ what, count }) => `${what.zh} ${count}`)).toEqual(['勘查 2', '送电 1']);
    expect(saturday?.visits).toEqual([]);
  });
});

describe('the tiles', () => {
  const counts = { all: 9, dueToday: 1, amber: 2, late: 3, outOfStep: 0, byStep: [] };
  const rows = [todo(light('late', '2026-09-28', -3)), todo(light('amber', '2026-10-12', 1)), todo(light('ok', '2026-10-20', 6))];
  it('filter the list, say which is chosen, and let the chosen one go', async () => {
    const chosen: unknown[] = [];
    render(<Tiles counts={counts} rows={rows} today="2026-10-09" filter={{ light: 'late' }} choose={(one) => chosen.push(one)} />);
    const pressed = screen.getAllByRole('button', { pressed: true });
    expect(pressed.map((tile) => tile.textContent)).toEqual(['超期最久 3 个工作日3']);
    await userEvent.click(screen.getByRole('button', { name: /今日到期/ }));
    await userEvent.click(screen.getByRole('button', { name: /超期/ }));
    await userEvent.click(screen.getByRole('button', { name: /待办/ }));
    expect(chosen).toEqual(['today', undefined, undefined]);
  });
  it('say how near the limits are', () => {
    render(<Tiles counts={counts} rows={rows} today="2026-10-09" filter={{}} choose={() => undefined} />);
    expect(screen.getAllByRole('button').map((tile) => tile.querySelector('.caption')?.textContent)).toEqual(['最近 10-12 到期', '今天办完为及时', '剩 1 个工作日以内', '最久 3 个工作日', '没有']);
  });
  it('show no red where nothing is late, and keep their places until the figures are known', () => {
    const { container, rerender } = render(<Tiles counts={{ ...counts, late: 0 }} rows={[]} today="2026-10-09" filter={{}} choose={() => undefined} />);
    expect(container.querySelector('.light-late')).toBeNull();
    rerender(<Tiles counts={undefined} rows={[]} today="2026-10-09" filter={{}} choose={() => undefined} />);
    expect(screen.getAllByRole('button').map((tile) => tile.querySelector('b')?.textContent)).toEqual(['–', '–', '–', '–', '–']);
  });
});

describe('the list', () => {
  const [first, second, third] = [todo(light('late', '2026-10-08', -1), { customerName: '甲' }), todo(light('ok', '2026-10-12', 1), { customerName: '乙', step: { code: 't', no: '2', name: { zh: '勘查', en: 'Survey' }, visit: 1 } }), todo(light('ok', '2026-10-20', 6), { customerName: '甲', capacityKva: '630' })];
  it('stands by due day, by customer or by step, each group where its most urgent row would', () => {
    const shape = (by: 'due' | 'customer' | 'step') => groupTodo([first, second, third], by).map(({ name, rows }) => [name?.zh ?? null, rows.length]);
    expect([shape('due'), shape('customer'), shape('step')]).toEqual([[[null, 3]], [['甲', 2], ['乙', 1]], [['', 2], ['勘查', 1]]]);
  });
  it('goes into a file with whole dates and in words', () => {
    expect(todoSheet([second, third], (text) => text.zh).slice(1)).toEqual([['勘查', '乙', '1', '', '剩 1 个工作日', '2026-10-12', '2026-10-01', '', ''], ['', '甲', '1', 630, '剩 6 个工作日', '2026-10-20', '2026-10-01', '', '']]);
  });
  it('says in narrow lists how long it is over, or before which day', () => {
    expect([light('late', '2026-10-08', -1), light('amber', '2026-10-09'), light('ok', '2027-01-04', 50), light('none', null)].map((one) => dueWords(one, '2026-10-09')?.zh ?? null)).toEqual(['超 1 个工作日', '今日到期', '2027-01-04 前', null]);
  });
});
