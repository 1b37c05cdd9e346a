import { network } from './browser.test-support.ts';
import { both, openForm } from './open-form.test-support.ts';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { FilesField } from '@jiedian/domain/kernel/field.ts';

type Options = { onProgress(sent: number, all: number): void; onSuccess(): void; onError(error: Error): void };
const tus = vi.hoisted(() => ({ runs: [] as ((options: Options) => void)[] }));

// The network edge of an upload: tus speaks through XMLHttpRequest, which jsdom cannot send in pieces.
vi.mock('tus-js-client', () => ({
  Upload: class {
    url = '/api/v1/files/01924000-0000-7000-8000-0000000000f1';
    options: Options;
    constructor(_file: File, options: Options) {
      this.options = options;
    }
    findPreviousUploads() {
      return Promise.resolve([]);
    }
    start() {
      tus.runs.shift()?.(this.options);
    }
  },
}));

const id = '01924000-0000-7000-8000-0000000000f1';
const papers = { kind: 'files', accept: 'papers', min: 1, max: 2, need: 'always', label: both('附件') } as const satisfies FilesField;
const drawing = new File(['x'.repeat(1_200_000)], '一次接线图.pdf', { type: 'application/pdf' });

beforeEach(() => {
  tus.runs = [];
  network.answers = [({ path }) => (path === `/api/v1/files/${id}` ? { body: { id, name: '一次接线图.pdf', kind: 'application/pdf', size: 1_200_000, sha256: '', uploadedAt: '', by: null, preview: 'pdf' } } : undefined)];
});

it('shows a file with its progress, then as held, and gives its id', async () => {
  let finish = () => undefined as void;
  tus.runs = [(options) => { options.onProgress(1, 4); finish = options.onSuccess; }];
  const { user, button, sent, onDone } = openForm({ fields: { papers } });
  await user.upload(screen.getByLabelText('上传附件'), drawing);
  expect((await screen.findByRole('progressbar', { name: '一次接线图.pdf' })).getAttribute('value')).toBe('25');
  finish();
  expect(await screen.findByRole('link', { name: '一次接线图.pdf' })).toHaveProperty('href', `${location.origin}/api/v1/files/${id}/content`);
  expect(screen.getByText('1.2 MB')).toBeTruthy();
  await user.click(button());
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(sent()).toEqual({ papers: [id] });
});

it('keeps a file that did not arrive and sends it again', async () => {
  tus.runs = [({ onError }) => onError(Object.assign(new Error('lost'), { originalResponse: null })), ({ onSuccess }) => onSuccess()];
  const { user } = openForm({ fields: { papers } });
  await user.upload(screen.getByLabelText('上传附件'), drawing);
  expect((await screen.findByRole('alert')).textContent).toContain('连不上服务器');
  await user.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByRole('link', { name: '一次接线图.pdf' })).toBeTruthy();
});

it('removes a file; the paper is then missing again, until the file is had back', async () => {
  tus.runs = [({ onSuccess }) => onSuccess()];
  const { user, place } = openForm({ fields: { papers } });
  await user.upload(screen.getByLabelText('上传附件'), drawing);
  await user.click(await screen.findByRole('button', { name: '删除 一次接线图.pdf' }));
  expect(screen.queryByRole('link', { name: '一次接线图.pdf' })).toBeNull();
  expect(place('papers').textContent).toContain('请上传附件');
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('link', { name: '一次接线图.pdf' }));
});

it('opens the camera for photos', () => {
  openForm({ fields: { photos: { ...papers, accept: 'photos', label: both('照片') } } });
  const take = screen.getByLabelText('上传照片');
  expect(take.getAttribute('capture')).toBe('environment');
  expect(take.getAttribute('accept')).toBe('image/*');
});
