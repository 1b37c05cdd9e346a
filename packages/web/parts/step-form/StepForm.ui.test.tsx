import { calls, both, formOf, openForm } from './open-form.test-support.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { list } from '@jiedian/domain/glossary/list.ts';
import { hint, must } from '@jiedian/domain/kernel/form.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Shape } from '@jiedian/domain/kernel/field.ts';

const sides = list('sides', { high: both('高供高计'), low: both('高供低计') });
const fields = {
  words: { kind: 'text', max: 5, need: 'always', label: both('说明') },
  load: { kind: 'decimal', unit: { zh: 'kW', en: 'kW' }, places: 2, above: '0', need: 'always', label: both('保安负荷') },
  side: { kind: 'choice', list: sides, need: 'always', label: both('计量方式') },
  why: { kind: 'text', max: 50, need: { when: { field: 'side', is: ['low'] }, words: both('低计时填写') }, label: both('低计理由') },
} as const satisfies Shape;

it('fills a form, keeps numbers as text, and sends what is asked for once', async () => {
  const { user, place, button, sent, onDone, send } = openForm({ fields });
  await user.type(screen.getByLabelText('说明'), '已核对');
  await user.type(screen.getByLabelText('保安负荷'), '４50.');
  expect((screen.getByLabelText('保安负荷') as HTMLInputElement).value).toBe('４50.');
  await user.click(screen.getByText('高供低计'));
  await user.type(within(place('why')).getByRole('textbox'), '容量小');
  await user.click(screen.getByText('高供高计'));
  await user.click(button());
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(send).toHaveBeenCalledOnce();
  expect(sent()).toEqual({ words: '已核对', load: '450', side: 'high' });
});

it('shows a field while its condition holds, with the words of the condition', async () => {
  const { user, has, place } = openForm({ fields });
  expect(has('why')).toBe(false);
  await user.click(screen.getByText('高供低计'));
  expect(place('why').textContent).toContain('低计时填写');
});

it('says what is missing only after an attempt or after a field was left, and leads to the first', async () => {
  const { user, button, place, send, container } = openForm({ fields });
  expect(container.querySelector('.step-note')).toBeNull();
  await user.click(screen.getByLabelText('保安负荷'));
  await user.tab();
  expect(place('load').textContent).toContain('请填写保安负荷');
  expect(place('words').textContent).not.toContain('请填写');
  await user.click(button());
  expect(send).not.toHaveBeenCalled();
  expect(container.querySelector('.step-foot')?.textContent).toContain('3 项须改正');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('说明')));
  const box = screen.getByLabelText('保安负荷');
  expect(box.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toContain('请填写保安负荷');
  await user.click(screen.getByRole('button', { name: '定位 计量方式' }));
  await waitFor(() => expect(place('side').contains(document.activeElement)).toBe(true));
});

it('leads to the first error down the page, although the description has another order', async () => {
  const { user, button } = openForm({ form: formOf(fields, { groups: [{ title: both('先'), fields: ['load'] }, { title: both('后'), fields: ['words', 'side', 'why'] }] }) });
  await user.click(button());
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('保安负荷')));
  expect(screen.getAllByRole('button', { name: /^定位/ })[0]?.getAttribute('aria-label')).toBe('定位 保安负荷');
});

it('lets hints pass and holds what must be put right', async () => {
  const form = formOf(fields, { check: (data: { words: string }) => [hint('words', 'short', both('说明偏短')), ...(data.words === '不行' ? [must('words', 'no', both('说明不妥'))] : [])] });
  const { user, button, onDone, place } = openForm({ form, preparation: { draft: { words: '不行', load: '1', side: 'high' }, draftSavedAt: '2026-10-09T02:00:00.000Z' } });
  await user.click(button());
  expect(place('words').textContent).toContain('说明不妥');
  await user.type(screen.getByLabelText('说明'), '了');
  expect(place('words').textContent).toContain('说明偏短');
  await user.click(button());
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
});

it('shows where a prefilled value comes from, until it is changed', async () => {
  const { user, place } = openForm({ fields, preparation: { prefill: { load: { value: '450', source: { zh: '取自“现场勘查”', en: 'from the survey' } } } } });
  expect((screen.getByLabelText('保安负荷') as HTMLInputElement).value).toBe('450');
  expect(place('load').textContent).toContain('取自“现场勘查”');
  await user.type(screen.getByLabelText('保安负荷'), '0');
  expect(place('load').textContent).toContain('已改动');
});

it('follows computed values while their grounds change', async () => {
  const form = formOf({ a: { kind: 'decimal', unit: both('kW'), places: 2, need: 'optional', label: both('甲') }, sum: { kind: 'decimal', unit: both('kW'), places: 2, need: 'optional', label: both('合计') } },
    { compute: (data: { a?: string }): JsonObject => (data.a === undefined ? {} : { sum: `${Number(data.a) * 2}` }) });
  const { user } = openForm({ form });
  await user.type(screen.getByLabelText('甲'), '12');
  expect((screen.getByLabelText('合计') as HTMLInputElement).value).toBe('24');
});

it('puts a usual opinion into the opinion', async () => {
  const form = formOf({ opinion: { kind: 'text', max: 100, lines: 3, need: 'always', label: both('意见') } }, { phrases: [both('具备供电条件。')] });
  const { user } = openForm({ form });
  await user.click(screen.getByRole('button', { name: '具备供电条件。' }));
  expect((screen.getByLabelText('意见') as HTMLTextAreaElement).value).toBe('具备供电条件。');
});

it('speaks English throughout', async () => {
  const { user, button, container } = openForm({ fields, language: 'en' });
  await user.click(button());
  expect(button().textContent).toBe('Do the trial');
  expect(container.textContent).toContain('3 to correct');
  expect(container.textContent?.replaceAll(/[(（]?\(en\)/g, '').match(/须改正|必填|定位|实际/)).toBeNull();
});

it('asks nothing of the server for a form that was only opened', async () => {
  openForm({ fields });
  await new Promise((wait) => setTimeout(wait, 1300));
  expect(calls('PUT', '/api/v1/drafts')).toHaveLength(0);
});
