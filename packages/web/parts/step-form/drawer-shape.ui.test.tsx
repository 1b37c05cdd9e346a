import { both, formOf, openForm } from './open-form.test-support.ts';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Field, Shape } from '@jiedian/domain/kernel/field.ts';
import { hint } from '@jiedian/domain/kernel/form.ts';

const text = (word: string, more: Partial<Field> = {}): Field => ({ kind: 'text', max: 50, need: 'always', label: both(word), ...more }) as Field;
const fields = { a: text('甲'), b: text('乙'), c: text('丙', { need: 'optional' }) } as const satisfies Shape;
const grouped = formOf(fields, {
  paper: 'trial-paper', groups: [{ title: both('先'), fields: ['a'] }, { title: both('中'), fields: ['b'] }, { title: both('后'), fields: ['c'] }],
  check: (data: { b?: string }) => (data.b === '短' ? [hint('b', 'short', both('偏短'))] : []),
});
const index = () => screen.getByRole('navigation', { name: '表单目录' });
const lights = () => within(index()).getAllByRole('button').map((line) => line.textContent);

it('shows a light for each part, which follows what is filled and what was found', async () => {
  const { user, button } = openForm({ form: grouped });
  expect(lights()).toEqual(['先未填齐', '中未填齐', '后已填齐']);
  await user.type(screen.getByLabelText('甲'), '好');
  expect(lights()[0]).toBe('先已填齐');
  await user.click(button());
  expect(lights()).toEqual(['先已填齐', '中须改正', '后已填齐', '校验结果须改正']);
  await user.type(screen.getByLabelText('乙'), '短');
  await waitFor(() => expect(lights()[1]).toBe('中有提示'));
});

it('leads from the foot to the first thing to be put right', async () => {
  const { user, button } = openForm({ form: grouped });
  await user.click(button());
  await user.click(within(document.querySelector<HTMLElement>('.step-foot') as HTMLElement).getByRole('button', { name: '2 项须改正' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('甲')));
});

it('is sent by Ctrl and Enter, from any field, and not while Chinese is being composed', async () => {
  const { user, onDone } = openForm({ fields: { a: fields.a } });
  await user.type(screen.getByLabelText('甲'), '好');
  await user.keyboard('{Enter}');
  expect(onDone).not.toHaveBeenCalled();
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
});

it('in a drawer shows its draft in the head, can be left, and shows its paper', async () => {
  const [keptAt, close] = [document.body.appendChild(document.createElement('span')), vi.fn()];
  const { user } = openForm({ form: grouped, frame: { keptAt, whose: '客户　YK1', close, done: close }, preparation: { draft: { a: '一', b: '二' }, draftSavedAt: '2026-10-09T02:18:00.000Z' } });
  expect(keptAt.textContent).toContain('已存草稿 10:18');
  await user.click(screen.getByRole('button', { name: '预览文书' }));
  const paper = await screen.findByRole('article', { name: '试表' });
  expect(paper.textContent).toContain('客户　YK1');
  expect(within(paper).getByRole('row', { name: '乙 二' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '存草稿并关闭' }));
  expect(close).toHaveBeenCalledOnce();
  cleanup();
  keptAt.remove();
});

it('draws one field anew when a key is pressed in a form of a hundred', async () => {
  const drawn: string[] = [];
  const counted = (code: string): Field => ({ kind: 'text', max: 50, need: 'always', get label() { drawn.push(code); return both(code); } }) as Field;
  const hundred = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`f${n}`, counted(`f${n}`)]));
  // The check names every missing field, so it reads labels too: what counts here is what is drawn.
  const { user } = openForm({ fields: hundred, preparation: { prefill: Object.fromEntries(Object.keys(hundred).map((code) => [code, { value: '有', source: both('来源') }])) } });
  await user.click(screen.getByLabelText('f50'));
  drawn.length = 0;
  await user.keyboard('好');
  expect(screen.getByLabelText<HTMLInputElement>('f50').value).toBe('有好');
  expect(new Set(drawn)).toEqual(new Set(['f50']));
});
