import { both, formOf, openForm, calls } from './open-form.test-support.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { list } from '@jiedian/domain/glossary/list.ts';
import type { Shape, TableField } from '@jiedian/domain/kernel/field.ts';

const verdicts = list('verdicts', { ok: both('符合'), no: both('不符合') });
const machines: TableField = {
  kind: 'table', min: 1, max: 3, need: 'always', label: both('设备清单'),
  columns: { name: { kind: 'text', max: 20, need: 'always', label: both('名称') }, kw: { kind: 'decimal', unit: both('kW'), places: 2, above: '0', need: 'always', label: both('功率') } },
};
const checks = {
  checks: {
    kind: 'table', min: 1, max: 100, need: 'always', rowsFrom: 'design-review', label: both('逐条审查'),
    columns: {
      item: { kind: 'text', max: 60, need: 'always', label: both('条目') },
      verdict: { kind: 'choice', list: verdicts, need: 'always', label: both('结论') },
      words: { kind: 'text', max: 100, need: { when: { field: 'verdict', is: ['no'] }, words: both('不符合时填写') }, label: both('意见') },
    },
  },
} as const satisfies Shape;
const rows = { 'design-review': [{ item: '1.1', itemText: both('电源进线'), hint: both('GB 50052') }, { item: '1.2', itemText: both('保护配置'), hint: both('') }] };
const cell = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

it('adds, fills, copies and removes rows of a line each', async () => {
  const { user, button, place, sent, onDone } = openForm({ fields: { machines } });
  await user.click(screen.getByRole('button', { name: '增加一行' }));
  await user.type(cell('名称 第 1 行'), '水泵');
  await user.type(cell('功率 第 1 行'), '22');
  await user.click(screen.getByRole('button', { name: '复制 第 1 行' }));
  await user.type(cell('名称 第 2 行'), '二');
  await user.click(screen.getByRole('button', { name: '增加一行' }));
  expect(within(place('machines')).queryByRole('button', { name: '增加一行' })).toBeNull();
  expect(screen.queryByRole('button', { name: '复制 第 1 行' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '删除 第 3 行' }));
  await user.click(button());
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(sent()).toEqual({ machines: [{ name: '水泵', kw: '22' }, { name: '水泵二', kw: '22' }] });
});

it('leads into an added row, and gives a removed row back in its place', async () => {
  const { user, place } = openForm({ fields: { machines }, preparation: { draft: { machines: [{ name: '水泵', kw: '22' }, { name: '风机', kw: '11' }] } } });
  await user.click(screen.getByRole('button', { name: '增加一行' }));
  expect(document.activeElement).toBe(cell('名称 第 3 行'));
  await user.click(screen.getByRole('button', { name: '删除 第 3 行' }));
  await user.click(screen.getByRole('button', { name: '删除 第 1 行' }));
  expect(cell('名称 第 1 行').value).toBe('风机');
  expect(document.activeElement?.textContent).toBe('撤销');
  await user.keyboard('{Enter}');
  expect([cell('名称 第 1 行').value, cell('功率 第 1 行').value, cell('名称 第 2 行').value]).toEqual(['水泵', '22', '风机']);
  expect(document.activeElement).toBe(cell('名称 第 1 行'));
  expect(within(place('machines')).queryByText('撤销')).toBeNull();
});

it('says what is wrong in the very cell, and names the row in the list', async () => {
  const { user, button, place } = openForm({ fields: { machines } });
  await user.click(button());
  expect(place('machines').textContent).toContain('请添加设备清单');
  await user.click(screen.getByRole('button', { name: '增加一行' }));
  await user.type(cell('名称 第 1 行'), '水泵');
  await user.type(cell('功率 第 1 行'), '0');
  expect(place('machines.0.kw').textContent).toContain('功率应大于 0');
  expect(cell('功率 第 1 行').getAttribute('aria-invalid')).toBe('true');
  await user.click(screen.getByRole('button', { name: '定位 设备清单 第 1 行 功率' }));
  await waitFor(() => expect(document.activeElement).toBe(cell('功率 第 1 行')));
});

it('shows a wide table as cards', async () => {
  const columns = Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`c${i}`, { kind: 'text', max: 9, need: 'optional', label: both(`列${i}`) } as const]));
  const { user, container, has } = openForm({ fields: { wide: { kind: 'table', min: 1, max: 9, need: 'always', label: both('宽表'), columns } } });
  await user.click(screen.getByRole('button', { name: '增加一行' }));
  expect(container.querySelector('table')).toBeNull();
  expect(screen.getByRole('region', { name: '宽表 第 1 行' })).toBeTruthy();
  expect(has('wide.0.c6')).toBe(true);
});

it('a checklist has the rows of the server, only answers are given, and a hidden answer is not sent', async () => {
  const { user, button, has, place, sent, onDone } = openForm({ fields: checks, preparation: { rows } });
  expect(place('checks').textContent).toMatch(/电源进线.*GB 50052.*保护配置/s);
  expect(has('checks.0.item')).toBe(false);
  expect(screen.queryByRole('button', { name: '增加一行' })).toBeNull();
  await user.click(within(place('checks.0.verdict')).getByText('不符合'));
  await user.type(within(place('checks.0.words')).getByRole('textbox'), '缺图');
  await user.click(within(place('checks.0.verdict')).getByText('符合'));
  expect(has('checks.0.words')).toBe(false);
  await user.click(within(place('checks.1.verdict')).getByText('符合'));
  await user.click(button());
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(sent()).toEqual({ checks: [{ item: '1.1', verdict: 'ok' }, { item: '1.2', verdict: 'ok' }] });
});

it('answers of a draft follow their item when the list has changed', async () => {
  const draft = { checks: [{ item: '1.2', verdict: 'no', words: '缺定值' }, { item: '9.9', verdict: 'ok' }] };
  const { place, user, button, send } = openForm({ fields: checks, preparation: { rows, draft, draftSavedAt: '2026-10-09T02:00:00.000Z' } });
  expect(within(place('checks.1.words')).getByRole<HTMLInputElement>('textbox').value).toBe('缺定值');
  await user.click(button());
  expect(send).not.toHaveBeenCalled();
  expect(place('checks.0.verdict').textContent).toContain('请选择结论');
});

it('opening a checklist is no draft', async () => {
  openForm({ fields: checks, preparation: { rows } });
  await new Promise((wait) => setTimeout(wait, 1300));
  expect(calls('PUT', '/api/v1/drafts')).toHaveLength(0);
});

it('an empty list is an answer where the form takes it as one', async () => {
  const { user, button, onDone, sent } = openForm({ form: formOf({ machines: { ...machines, min: 0 } }) });
  await user.click(button());
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(sent()).toEqual({ machines: [] });
});

it('a checklist opens with what the server would answer, which is only corrected', async () => {
  const rows = [{ item: 'one', itemText: both('甲'), hint: both('档案中有 1 个文件'), first: { verdict: 'ok' } }, { item: 'two', itemText: both('乙'), hint: both('档案中没有') }];
  const { sent, user, button, onDone, place } = openForm({ fields: checks, preparation: { rows: { 'design-review': rows } } });
  expect(place('checks.0.verdict').querySelector<HTMLInputElement>('input:checked')).not.toBeNull();
  expect(place('checks.1.verdict').querySelector<HTMLInputElement>('input:checked')).toBeNull();
  await user.click(button());
  expect(onDone).not.toHaveBeenCalled();
  expect(sent()).toBeUndefined();
});
