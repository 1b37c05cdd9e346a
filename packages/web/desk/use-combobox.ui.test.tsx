import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { useCombobox } from './use-combobox.ts';

afterEach(cleanup);
const [take, enter, empty] = [vi.fn(), vi.fn(), vi.fn()];

function Box({ choices }: { readonly choices: readonly string[] }) {
  const combo = useCombobox(choices.length, { take, enter, empty });
  return <><input {...combo.box} onChange={combo.typed} />{combo.shown ? <ul role="listbox" id={combo.listId}>{choices.map((one, i) => <li key={one} id={combo.nameOf(i)} role="option" aria-selected={i === combo.active}>{one}</li>)}</ul> : null}</>;
}

it('up and down go round, the box says which is meant, Enter takes it', async () => {
  render(<Box choices={['甲', '乙', '丙']} />);
  const box = screen.getByRole('combobox');
  await userEvent.click(box);
  const meant = () => screen.getAllByRole('option').find(({ id }) => id === box.getAttribute('aria-activedescendant'))?.textContent;
  expect([box.getAttribute('aria-expanded'), meant()]).toEqual(['true', undefined]);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect([meant(), screen.getByRole('option', { selected: true }).textContent]).toEqual(['乙', '乙']);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(meant()).toBe('甲');
  await userEvent.keyboard('{ArrowUp}{Enter}');
  expect(take.mock.calls).toEqual([[2]]);
});

it('Enter without a choice is the words’ own; Esc closes first, then empties; typing begins anew', async () => {
  render(<Box choices={['甲']} />);
  const box = screen.getByRole('combobox');
  await userEvent.click(box);
  await userEvent.keyboard('{Enter}{Escape}');
  expect([enter.mock.calls.length, box.getAttribute('aria-expanded'), empty.mock.calls.length]).toEqual([1, 'false', 0]);
  await userEvent.keyboard('{Escape}');
  expect(empty).toHaveBeenCalledOnce();
  await userEvent.keyboard('{ArrowDown}x');
  expect([box.getAttribute('aria-expanded'), box.getAttribute('aria-activedescendant')]).toEqual(['true', null]);
});
