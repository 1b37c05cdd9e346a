import { network } from './browser.test-support.ts';
import { accepted, both, calls, openForm, prepared } from './open-form.test-support.ts';
import { act, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Shape } from '@jiedian/domain/kernel/field.ts';
import { noNetwork, troubleFrom } from '../../ask/trouble.ts';
import type { Send } from './use-sending.ts';

const fields = {
  words: { kind: 'text', max: 50, need: 'always', label: both('说明') },
  other: { kind: 'text', max: 50, need: 'optional', label: both('备注') },
  lateEntryReason: { kind: 'text', max: 50, need: { when: { fact: 'enteredLate', is: [true] }, words: both('补录时填写') }, label: both('补录原因') },
} as const satisfies Shape;
const text = (path: string) => screen.getByLabelText<HTMLInputElement>(path);

it('sends the same command again after a lost connection, and a new one after a refusal', async () => {
  const send = vi.fn<Send>().mockRejectedValueOnce(noNetwork()).mockRejectedValueOnce(troubleFrom(409, { code: 'not-yet', text: both('还不能办理。') })).mockResolvedValueOnce(accepted());
  const { user, button, onDone } = openForm({ fields, send });
  await user.type(text('说明'), '已核对');
  await user.click(button());
  await screen.findByText('现在连不上服务器。已填的内容都保留着，网络恢复后再试。');
  expect(text('说明').value).toBe('已核对');
  await user.click(screen.getByRole('button', { name: '重试' }));
  await screen.findByText('还不能办理。');
  await user.click(button());
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  const sent = send.mock.calls.map(([, doneAt, attempt]) => ({ doneAt, id: attempt.commandId }));
  expect(sent[0]).toEqual(sent[1]);
  expect(sent[2]?.id).not.toBe(sent[0]?.id);
});

it('makes a new command when the content was changed after a lost connection', async () => {
  const send = vi.fn<Send>().mockRejectedValueOnce(noNetwork()).mockResolvedValueOnce(accepted());
  const { user, button, onDone } = openForm({ fields, send });
  await user.type(text('说明'), '甲');
  await user.click(button());
  await screen.findByRole('button', { name: '重试' });
  await user.type(text('说明'), '乙');
  await user.click(button());
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(new Set(send.mock.calls.map(([, , attempt]) => attempt.commandId)).size).toBe(2);
});

it('does not send twice while the first is on its way', async () => {
  let answer: (value: ReturnType<typeof accepted>) => void = () => undefined;
  const send = vi.fn(() => new Promise<ReturnType<typeof accepted>>((done) => { answer = done; }));
  const { user, button, onDone } = openForm({ fields, send });
  await user.type(text('说明'), '甲');
  await user.dblClick(button());
  expect(button().textContent).toBe('正在发送…');
  act(() => answer(accepted()));
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(send).toHaveBeenCalledOnce();
});

it('shows what the server says at the same places, until the field is changed', async () => {
  const send = vi.fn<Send>().mockRejectedValueOnce(troubleFrom(400, { code: 'bad-input', text: both('内容需要改正。'), errors: [{ path: 'data.words', code: 'no-such', text: both('查无此项。') }] }));
  const { user, button, place } = openForm({ fields, send });
  await user.type(text('说明'), '甲');
  await user.click(button());
  await waitFor(() => expect(place('words').textContent).toContain('查无此项。'));
  expect(text('说明').getAttribute('aria-invalid')).toBe('true');
  await user.type(text('说明'), '乙');
  expect(place('words').textContent).not.toContain('查无此项。');
});

it('asks for the reason when the server says that it is entered late', async () => {
  const send = vi.fn<Send>().mockRejectedValueOnce(troubleFrom(400, { code: 'bad-input', text: both('内容需要改正。'), errors: [{ path: 'lateEntryReason', code: 'missing', text: both('请填写补录原因。') }] })).mockResolvedValueOnce(accepted());
  const { user, button, has, onDone, sent } = openForm({ fields, send });
  await user.type(text('说明'), '甲');
  expect(has('lateEntryReason')).toBe(false);
  await user.click(button());
  await user.type(await screen.findByLabelText('补录原因'), '停网');
  await user.click(button());
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(sent()).toEqual({ words: '甲', lateEntryReason: '停网' });
});

it('after others moved the case shows what they did, and goes on with what was typed', async () => {
  const stale = troubleFrom(409, { code: 'stale', text: both('本件已有新的办理。'), changes: [{ seq: 9, doneAt: '2026-10-09T01:00:00.000Z', by: both('白延川'), text: both('白延川暂停了办理') }] });
  const send = vi.fn<Send>().mockRejectedValueOnce(stale).mockResolvedValueOnce(accepted());
  const source = both('取自本件');
  const reload = () => Promise.resolve(prepared({ seenVersion: 9, prefill: { other: { value: '新备注', source } } }));
  const { user, button, onDone, sent } = openForm({ fields, send, reload, preparation: { prefill: { other: { value: '旧备注', source } } } });
  await user.type(text('说明'), '已核对');
  await user.click(button());
  expect((await screen.findByRole('alert')).textContent).toMatch(/白延川.*暂停了办理/);
  await user.click(screen.getByRole('button', { name: '用最新情况再办' }));
  await waitFor(() => expect(text('备注').value).toBe('新备注'));
  expect(text('说明').value).toBe('已核对');
  await user.click(button());
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(send.mock.calls.map(([, , attempt]) => attempt.seenVersion)).toEqual([7, 9]);
  expect(sent()).toEqual({ words: '已核对', other: '新备注' });
});

it('keeps the draft a second after the last change, and says when', async () => {
  const { user, container } = openForm({ fields });
  await user.type(text('说明'), '草');
  expect(calls('PUT', '/api/v1/drafts')).toHaveLength(0);
  await waitFor(() => expect(container.textContent).toContain('已存草稿 10:32'), { timeout: 3000 });
  expect(calls('PUT', '/api/v1/drafts')).toMatchObject([{ path: '/api/v1/drafts/case%3A01924000-0000-7000-8000-000000000001%3Atry-it', body: { data: { words: '草' } } }]);
});

it('says that the draft could not be kept, and keeps it when the form is closed', async () => {
  network.answers = [({ method }) => (method === 'PUT' ? { fails: true } : undefined)];
  const { user, container, unmount } = openForm({ fields });
  await user.type(text('说明'), '草');
  await waitFor(() => expect(container.textContent).toContain('草稿暂时存不上'), { timeout: 3000 });
  network.answers = [];
  unmount();
  await waitFor(() => expect(calls('PUT', '/api/v1/drafts')).toHaveLength(2));
});

it('restores a draft, says so, and throws it away when told', async () => {
  const { user } = openForm({ fields, preparation: { draft: { words: '写到一半', gone: 'x' }, draftSavedAt: '2026-10-09T02:32:00.000Z', prefill: { words: { value: '预填', source: both('取自本件') } } } });
  expect(text('说明').value).toBe('写到一半');
  expect(screen.getByText(/已恢复 2026-10-09 10:32 存的草稿/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '放弃草稿，重新填写' }));
  expect(text('说明').value).toBe('预填');
  await waitFor(() => expect(calls('DELETE', '/api/v1/drafts')).toHaveLength(1));
  await new Promise((wait) => setTimeout(wait, 1300));
  expect(calls('PUT', '/api/v1/drafts')).toHaveLength(0);
});

it('needs no send of its own: the act goes to the door of its command', async () => {
  network.answers = [({ path, body }) => (path === '/api/v1/commands/try-it' ? { body: accepted((body as { commandId: string }).commandId) } : undefined)];
  const { user, button, onDone } = openForm({ fields, throughDoor: true });
  await user.type(text('说明'), '甲');
  await user.click(button());
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(calls('POST', '/api/v1/commands/try-it')).toMatchObject([{ body: { stream: { kind: 'case' }, seenVersion: 7, data: { words: '甲' } } }]);
});

it('gives a discarded draft back until something else is typed', async () => {
  const { user } = openForm({ fields, preparation: { draft: { words: '写到一半' }, draftSavedAt: '2026-10-09T02:32:00.000Z' } });
  await user.click(screen.getByRole('button', { name: '放弃草稿，重新填写' }));
  expect(text('说明').value).toBe('');
  await user.click(screen.getByRole('button', { name: '撤销，恢复草稿' }));
  expect(text('说明').value).toBe('写到一半');
  await user.click(screen.getByRole('button', { name: '放弃草稿，重新填写' }));
  await user.type(text('说明'), '重');
  expect(screen.queryByRole('button', { name: '撤销，恢复草稿' })).toBeNull();
});
