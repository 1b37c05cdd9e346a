import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import type { ExchangeThread } from '../../ask/exchanges.ts';
import { StreamTabs, type OneTab } from './StreamTabs.tsx';
import { ThreadItem } from './ThreadItem.tsx';
import { ToldItem } from './ToldItem.tsx';

afterEach(cleanup);
const both = (zh: string) => ({ zh, en: zh });
const tabs: readonly OneTab[] = [
  { key: 'steps', name: both('环节'), count: 23, body: () => <p>表</p> },
  { key: 'dossier', name: both('一户一档'), count: '14 / 19', body: () => <p>档案</p> },
  { key: 'ledger', name: both('台账'), count: undefined, body: () => <p>记录</p> },
];

it('marks the chosen tab at once, shows its body, and tells the address', async () => {
  const turned: string[] = [];
  render(<StreamTabs tab="steps" turn={(to) => turned.push(to)} tabs={tabs} />);
  expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['环节23', '一户一档14 / 19', '台账']);
  await userEvent.click(screen.getByRole('tab', { name: /一户一档/ }));
  expect(screen.getByRole('tab', { selected: true }).textContent).toContain('一户一档');
  expect(screen.getByRole('tabpanel').textContent).toBe('档案');
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement?.textContent).toBe('台账');
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('tabpanel').textContent).toBe('表');
  await new Promise((done) => setTimeout(done, 5));
  expect(turned).toEqual(['dossier', 'ledger', 'steps']);
});

it('follows the address where it changes by itself', () => {
  const { rerender } = render(<StreamTabs tab="steps" turn={() => undefined} tabs={tabs} />);
  rerender(<StreamTabs tab="ledger" turn={() => undefined} tabs={tabs} />);
  expect(screen.getByRole('tabpanel').textContent).toBe('记录');
});

it('says of an order who owes the answer and until when, and offers the reader’s act', async () => {
  const thread: ExchangeThread = {
    kind: 'coordination', no: 2, stage: 'open', times: 2, owes: both('物资部'), at: '2026-10-09T01:00:00.000Z', light: { state: 'late', daysLeft: -2, dueOn: '2026-09-30', provisional: false },
    turns: [{ seq: 5, at: '2026-10-09T01:00:00.000Z', who: both('贺青禾'), name: both('发工作联系单'), details: [{ code: 'matter', label: both('事项'), value: both('电缆到货'), files: [] }], files: [] }], acts: [{ command: 'answer-coordination', name: both('答复联系单') }],
  };
  const opened: string[] = [];
  const { container } = render(<ThreadItem thread={thread} today="2026-10-09" open={(command) => opened.push(command)} />);
  for (const said of ['工作联系单 2', '待物资部答复', '超期 2 个工作日', '第 2 次提出', '贺青禾', '电缆到货']) expect(container.textContent).toContain(said);
  await userEvent.click(screen.getByRole('button', { name: '答复联系单' }));
  expect(opened).toEqual(['answer-coordination']);
});

it('says how a message went and what the customer still owes', () => {
  const { container } = render(<ToldItem today="2026-10-09" told={{ id: 'x', at: '2026-10-09T01:00:00.000Z', words: both('请确认方案'), asks: both('确认供电方案'), owes: both('客户'), ways: [{ channel: 'sms', state: 'failed' }], readAt: null }} />);
  for (const said of ['请确认方案', '待客户办理：确认供电方案', '短信 未发出，将重试']) expect(container.textContent).toContain(said);
});
