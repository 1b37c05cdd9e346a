import { accepted, both, formOf, prepared } from './open-form.test-support.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createElement } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { list } from '@jiedian/domain/glossary/list.ts';
import { makeQueryClient } from '../../ask/query-client.ts';
import { LanguageProvider } from '../language.tsx';
import { StepForm } from './StepForm.tsx';

const form = formOf({ result: { kind: 'choice', list: list('results', { approved: both('同意'), returned: both('退回') }), need: 'always', label: both('意见') } });

// jsdom knows no dialogs of the browser's own.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function show() { this.open = true; };
  HTMLDialogElement.prototype.close = function close() { this.open = false; };
});

function opened() {
  const [send, onDone] = [vi.fn(() => Promise.resolve(accepted())), vi.fn()];
  const step = createElement(StepForm, {
    act: { command: 'approve-termination', form, name: both('审批终止') }, preparation: prepared(), stream: { kind: 'case', id: 'c' }, send, reload: () => Promise.resolve(undefined), onDone,
  });
  render(createElement(QueryClientProvider, { client: makeQueryClient() }, createElement(LanguageProvider, { first: 'zh', children: step })));
  return { user: userEvent.setup(), send, onDone };
}

it('asks before a case is ended, with the cursor on the way back', async () => {
  const { user, send, onDone } = opened();
  await user.click(screen.getByText('同意'));
  await user.click(screen.getByRole('button', { name: '审批终止' }));
  const asked = await screen.findByRole('alertdialog', { name: '同意终止这件申请？' });
  expect(asked.textContent).toContain('不能撤销');
  expect(document.activeElement?.textContent).toBe('返回，不办理');
  await user.keyboard('{Enter}');
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(send).not.toHaveBeenCalled();
  expect(document.activeElement?.textContent).toBe('审批终止');
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('button', { name: '同意终止' }));
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(send).toHaveBeenCalledOnce();
});

it('does not ask where nothing ends', async () => {
  const { user, onDone } = opened();
  await user.click(screen.getByText('退回'));
  await user.click(screen.getByRole('button', { name: '审批终止' }));
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
});
