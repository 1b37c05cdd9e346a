import { network } from '../browser.test-support.ts';
import { accepted, both, calls, openForm, streamId } from '../open-form.test-support.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { draftForm } from '@jiedian/domain/supply-scheme/draft-form.ts';
import { access, charge, point, source } from '@jiedian/domain/supply-scheme/parts.test-support.ts';
import { accessPartOf, meteringPartOf, tariffPartOf } from '@jiedian/domain/supply-scheme/scheme-parts.ts';

const short = { ...point, ctRatio: '50/5' };
const { singleLine: _file, ...own } = access;
const taken = { ...own, meteringPoints: [short], tariffs: [charge] };
const record = (seq: number, command: string, who: string) => ({ seq, visit: 1, command, name: both(command), at: `2026-10-0${seq}T01:42:00.000Z`, who: { zh: who, en: who }, data: {}, formCode: 'x', title: both('x'), details: [], files: [] });
const steps: Record<string, unknown[]> = { 'metering-scheme': [record(1, 'make-metering-scheme', '折文远'), record(2, 'make-metering-scheme', '折文远')], 'scheme-drafting': [record(3, 'draft-scheme', '白延川'), record(4, 'sign-scheme', '白延川'), record(5, 'draft-scheme', '贺青禾')] };

const kept = (data: object) => ({ path, method }: { path: string; method: string }) => (method === 'GET' && path.endsWith('return-scheme-part') ? { body: { data, savedAt: '2026-10-09T02:00:00.000Z' } } : undefined);

function openDraft(returns: object = { parts: [] }) {
  network.answers = [
    kept(returns),
    ({ path }) => (path.includes('/steps/') ? { body: { step: 's', name: both('s'), records: steps[path.split('/').at(-1) ?? ''] ?? [] } } : undefined),
    ({ path }) => (path === `/api/v1/cases/${streamId}` ? { body: { customerManager: { name: '贺青禾' }, projectManager: { name: '白延川' } } } : undefined),
    ({ path, method }) => (method === 'POST' && path.endsWith('/return-scheme-part') ? { body: accepted() } : undefined),
  ];
  const done = vi.fn();
  const opened = openForm({
    form: draftForm as never, frame: { keptAt: null, whose: '', close: vi.fn(), done },
    preparation: {
      facts: { accessPart: accessPartOf(access as never), meteringPart: meteringPartOf({ meteringPoints: [short] } as never), tariffPart: tariffPartOf({ tariffs: [charge] } as never), approvedCapacityKva: '1250' },
      prefill: Object.fromEntries(Object.entries(taken).map(([code, value]) => [code, { value, source: both('部门') }])), draft: { notes: '写了一半', sources: [{ ...source, feeder: '旧线' }] }, draftSavedAt: '2026-10-09T02:18:00.000Z',
    },
  });
  return { ...opened, done, part: (code: string) => within(opened.container.querySelector<HTMLElement>(`[data-part="${code}"]`) as HTMLElement) };
}

it('shows the three parts to read, as they are now although the draft is older, with who handed them over', async () => {
  const { part, place, container } = openDraft();
  expect(part('access').getByText(/117 沙河线/)).toBeTruthy();
  expect(container.textContent).not.toContain('旧线');
  await part('metering').findByText(/折文远.*第 2 版/);
  expect(place('sources').querySelector('button, .step-add, input:not([readonly])')).toBeNull();
});

it('tells at once where parts contradict each other, and marks both', () => {
  const { part, container } = openDraft();
  expect(container.querySelector('.scheme-conflicts')?.textContent).toContain('CT 变比 50/5，低于电源 1 额定电流 72.2 A');
  expect(part('metering').getByText('有误')).toBeTruthy();
  expect(part('tariff').getByText('已提交')).toBeTruthy();
  expect(container.querySelector('.step-foot')?.textContent).toContain('1 项须改正');
});

it('sends a part back in place, with reasons and all gaps line by line', async () => {
  const { user, part, done, container } = openDraft();
  await user.click(part('metering').getByRole('button', { name: '退回该部分' }));
  const first = screen.getByLabelText<HTMLInputElement>('计量方案 缺项 1');
  expect(first.value).toContain('CT 变比 50/5');
  await user.click(screen.getByRole('button', { name: '退回计量方案' }));
  expect(container.querySelector('.scheme-return')?.textContent).toContain('请选择退回原因');
  await user.click(screen.getByLabelText('变比/精度不符'));
  await user.click(screen.getByRole('button', { name: '再加一项' }));
  await user.type(screen.getByLabelText('计量方案 缺项 2'), '封印编号未写');
  await user.click(screen.getByRole('button', { name: '退回计量方案' }));
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(calls('POST', '/api/v1/commands/return-scheme-part')[0]?.body).toMatchObject({ seenVersion: 7, data: { parts: [{ part: 'metering', sendBackReason: ['ratio-accuracy'], words: expect.stringMatching(/^1\. .*\n2\. 封印编号未写$/) as string }] } });
});

it('says whose signature is void, and since whose change', async () => {
  openDraft();
  expect((await screen.findByText('签字已作废')).closest('.scheme-signature')?.textContent).toContain('贺青禾 10-05 09:42 改动了方案，须重新签署');
  expect(screen.getByText('待签').closest('.scheme-signature')?.textContent).toContain('贺青禾');
});

it('has the words of a return there again after the drawer was closed, and gives back what was cancelled', async () => {
  const { user, part } = openDraft({ parts: [{ part: 'metering', sendBackReason: ['ratio-accuracy'], words: '1. 变比偏小\n2. 封印未写' }] });
  expect(await screen.findByDisplayValue('封印未写')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('变比/精度不符').checked).toBe(true);
  await user.click(screen.getByRole('button', { name: '取消' }));
  expect(screen.queryByDisplayValue('变比偏小')).toBeNull();
  await user.click(screen.getByRole('button', { name: '撤销，恢复计量方案的退回意见' }));
  expect(screen.getByDisplayValue('变比偏小')).toBeTruthy();
  await user.type(screen.getByDisplayValue('变比偏小'), '，应为 75/5');
  await waitFor(() => expect(calls('PUT', '/api/v1/drafts').at(-1)).toMatchObject({ path: expect.stringContaining('return-scheme-part') as string, body: { data: { parts: [{ part: 'metering', words: '1. 变比偏小，应为 75/5\n2. 封印未写' }] } } }), { timeout: 3_000 });
  expect(part('metering').getByText('有误')).toBeTruthy();
});
