import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Light, Todo } from '../ask/shapes.ts';
import { mondayOf, ruler } from './fortnight.ts';
import { Tiles } from './Tiles.tsx';

afterEach(cleanup);
const light = (state: Light['state'], dueOn: string | null): Light => ({ state, dueOn, daysLeft: 0, provisional: false });
const todo = (due: Light): Todo => ({
  stream: { kind: 'case', id: 'x' }, number: '1', customerName: null, supplyAddress: null, title: { zh: '', en: '' }, step: { code: 's', no: '1', name: { zh: '', en: '' }, visit: 1 }, act: null,
  turn: { duties: [], account: 'utility' }, light: due, openedAt: '', usedDays: 0, allowedDays: null, customerManager: null, projectManager: null, reason: null,
});
const day = (date: string, working: boolean, name: string | null = null) => ({ date, working, name: name === null ? null : { zh: name, en: name }, provisional: false });

describe('the fortnight', () => {
  it('begins on the Monday of the week, on Sundays too', () => {
    expect([mondayOf('2026-10-09'), mondayOf('2026-10-05'), mondayOf('2026-10-11'), mondayOf('2027-01-01')]).toEqual(['2026-10-05', '2026-10-05', '2026-10-05', '2026-12-28']);
  });
  it('counts what falls due on a day under its most urgent light, and marks a worked weekend', () => {
    const rows = [todo(light('ok', '2026-10-10')), todo(light('amber', '2026-10-10')), todo(light('late', '2026-10-09')), todo(light('none', null))];
    const [holiday, friday, saturday, sunday] = ruler([day('2026-10-07', false, '国庆节'), day('2026-10-09', true), day('2026-10-10', true, '国庆节'), day('2026-10-11', false)], rows);
    expect([holiday?.due, friday?.due, saturday?.due, sunday?.due]).toEqual([null, { state: 'late', count: 1 }, { state: 'amber', count: 2 }, null]);
    expect([holiday?.makeUp, friday?.makeUp, saturday?.makeUp, sunday?.makeUp]).toEqual([false, false, true, false]);
  });
});

describe('the tiles', () => {
  const counts = { all: 9, dueToday: 1, amber: 2, late: 3, outOfStep: 0, byStep: [] };
  it('filter the list, say which is chosen, and let the chosen one go', async () => {
    const chosen: unknown[] = [];
    render(<Tiles counts={counts} filter={{ light: 'late' }} choose={(one) => chosen.push(one)} />);
    const pressed = screen.getAllByRole('button', { pressed: true });
    expect(pressed.map((tile) => tile.textContent)).toEqual(['超期已过到期日3']);
    await userEvent.click(screen.getByRole('button', { name: /今日到期/ }));
    await userEvent.click(screen.getByRole('button', { name: /超期/ }));
    await userEvent.click(screen.getByRole('button', { name: /待办/ }));
    expect(chosen).toEqual(['today', undefined, undefined]);
  });
  it('show no red where nothing is late', () => {
    const { container } = render(<Tiles counts={{ ...counts, late: 0 }} filter={{}} choose={() => undefined} />);
    expect(container.querySelector('.light-late')).toBeNull();
  });
});
