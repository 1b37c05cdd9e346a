import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { application } from '../command/application.test-support.ts';
import { newId } from '../command/little-county.test-support.ts';
import { password, webCounty, type Browser, type WebCounty } from '../http/web-county.test-support.ts';
import { dropUnusedFiles } from './take-in.ts';
import { byteStoreOf } from './open-byte-store.ts';

let county: WebCounty;
let clerk: Browser;
let stranger: Browser;
beforeAll(async () => {
  county = await webCounty();
  clerk = await county.signedIn('clerk', 'home', 'counter');
  stranger = await county.signedIn('stranger', 'away', 'counter');
});
afterAll(() => county.close());

const pdf = (words: string) => Buffer.from(`%PDF-1.4\n% ${words}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`);
const metadata = (name: string) => ({ 'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`, 'tus-resumable': '1.0.0' });
const begin = (who: Browser, name: string, size: number) => who.send('POST', '/api/v1/files', undefined, { ...metadata(name), 'upload-length': String(size) });
const patch = (who: Browser, place: string, offset: number, bytes: Uint8Array) =>
  who.send('PATCH', place, bytes, { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset), 'tus-resumable': '1.0.0' });

async function upload(who: Browser, name: string, bytes: Buffer) {
  const begun = await begin(who, name, bytes.length);
  expect(begun.status).toBe(201);
  return patch(who, begun.headers.get('location') ?? '', 0, bytes);
}

test('an upload is held with its kind, size and hash, and comes back byte for byte', async () => {
  const bytes = pdf('合同');
  const answer = await upload(clerk, '供用电合同（𠮷祥）.pdf', bytes);
  expect(answer).toMatchObject({ status: 200, body: { name: '供用电合同（𠮷祥）.pdf', kind: 'application/pdf', size: bytes.length, preview: 'pdf', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } });
  const { id } = answer.body as { id: string };
  expect((await clerk.get(`/api/v1/files/${id}`)).body).toMatchObject({ id, by: 'clerk' });
  const content = await clerk.get(`/api/v1/files/${id}/content`);
  expect(content).toMatchObject({ status: 200, body: bytes.toString() });
  expect(content.headers.get('content-disposition')).toBe(`inline; filename*=UTF-8''${encodeURIComponent('供用电合同（𠮷祥）.pdf')}`);
  expect(content.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await clerk.get(`/api/v1/files/${id}/content?download`)).headers.get('content-disposition')).toMatch(/^attachment/);
});

test('a broken upload goes on where it broke, for its owner only', async () => {
  const bytes = pdf('x'.repeat(3000));
  const begun = await begin(clerk, 'a.pdf', bytes.length);
  const place = begun.headers.get('location') ?? '';
  expect((await patch(clerk, place, 0, bytes.subarray(0, 1000))).status).toBe(204);
  const head = await clerk.send('HEAD', place, undefined, { 'tus-resumable': '1.0.0' });
  expect(head.headers.get('upload-offset')).toBe('1000');
  expect((await patch(clerk, place, 500, bytes.subarray(500))).status).toBe(409);
  expect((await patch(stranger, place, 1000, bytes.subarray(1000))).status).toBe(404);
  expect(await patch(clerk, place, 1000, bytes.subarray(1000))).toMatchObject({ status: 200, body: { size: bytes.length } });
});

test('a line that breaks in the middle of a piece loses nothing that had come: the upload goes on behind it', async () => {
  const bytes = pdf('y'.repeat(900_000));
  const begun = await begin(clerk, '长图.pdf', bytes.length);
  const place = begun.headers.get('location') ?? '';
  const signedIn = await fetch(`${county.base}/api/session/sign-in/username`, { method: 'POST', headers: { 'content-type': 'application/json', origin: county.base }, body: JSON.stringify({ username: 'clerk', password }) });
  const cookie = signedIn.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ');
  const headers = { cookie, origin: county.base, 'content-type': 'application/offset+octet-stream', 'upload-offset': '0', 'tus-resumable': '1.0.0', 'content-length': bytes.length };
  const sending = request(new URL(place, county.base), { method: 'PATCH', headers }).on('error', () => undefined);
  sending.write(bytes.subarray(0, 400_000));
  const held = async () => Number((await clerk.send('HEAD', place, undefined, { 'tus-resumable': '1.0.0' })).headers.get('upload-offset'));
  const arrived = join(county.dataFolder, 'uploads', place.split('/').at(-1) ?? '');
  await expect.poll(() => statSync(arrived).size).toBeGreaterThan(0);
  sending.destroy();
  await expect.poll(held).toBeGreaterThan(0);
  const offset = await held();
  expect(offset).toBeLessThanOrEqual(400_000);
  expect(await patch(clerk, place, offset, bytes.subarray(offset))).toMatchObject({ status: 200, body: { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') } });
});

test('a program named .pdf is refused by its content, and so is a page', async () => {
  const exe = Buffer.concat([Buffer.from('MZ\u0090\u0000', 'latin1'), Buffer.alloc(600)]);
  for (const bytes of [exe, Buffer.from('<html><script>alert(1)</script></html>'), Buffer.from('#!/bin/sh\nrm -rf /\n'), Buffer.concat([Buffer.from('\u007fELF', 'latin1'), Buffer.alloc(200)])]) {
    const answer = await upload(clerk, '图纸.pdf', bytes);
    expect(answer.status).toBe(415);
    expect(JSON.stringify(answer.body)).toContain('类型按文件内容判断');
  }
  expect(await county.sql(`select count(*)::int as n from file where state = 'refused'`)).toEqual([{ n: 4 }]);
});

test('an empty file is 400, one of 51 MB is 413 at the first header, an unnamed one is 400', async () => {
  expect(await begin(clerk, 'a.pdf', 0)).toMatchObject({ status: 400, body: { code: 'empty-file' } });
  expect(await begin(clerk, 'a.pdf', 51 * 1024 * 1024)).toMatchObject({ status: 413, body: { code: 'too-large', text: { zh: expect.stringContaining('50 MB') } } });
  expect(await clerk.send('POST', '/api/v1/files', undefined, { 'upload-length': '10', 'tus-resumable': '1.0.0' })).toMatchObject({ status: 400, body: { errors: [{ path: 'Upload-Metadata' }] } });
  expect(await county.browser().send('POST', '/api/v1/files', undefined, { ...metadata('a.pdf'), 'upload-length': '10' })).toMatchObject({ status: 401 });
});

test('pictures are looked at in a sandbox, other kinds are only saved', async () => {
  const chunk = (type: string, data: Buffer) => Buffer.concat([Buffer.from([0, 0, 0, data.length]), Buffer.from(type), data, Buffer.alloc(4)]);
  const png = Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])), chunk('IDAT', deflateSync(Buffer.from([0, 0]))), chunk('IEND', Buffer.alloc(0))]);
  const { body } = await upload(clerk, 'a.png', png);
  const { id } = body as { id: string };
  const content = await clerk.get(`/api/v1/files/${id}/content`);
  expect(content.headers.get('content-type')).toBe('image/png');
  expect(content.headers.get('content-security-policy')).toContain('sandbox');
});

test('knowing an id or the same bytes grants nothing; a file of a case is seen by whoever sees the case', async () => {
  const bytes = pdf('身份证明');
  const mine = (await upload(clerk, 'a.pdf', bytes)).body as { id: string };
  const same = (await upload(stranger, 'b.pdf', bytes)).body as { id: string; sha256: string };
  expect(same.sha256).toBe((mine as { sha256?: string }).sha256);
  expect((await stranger.get(`/api/v1/files/${mine.id}`)).status).toBe(404);
  expect((await stranger.get(`/api/v1/files/${mine.id}/content`)).status).toBe(404);

  const stream = { kind: 'case', id: newId() };
  expect(await county.command(stranger, 'submit-application', { kind: 'case', id: newId() }, application({ region: '610881100000', attachments: [mine.id] }))).toMatchObject({ status: 400, body: { errors: [{ code: 'file-not-held' }] } });
  expect(await county.command(clerk, 'submit-application', stream, application({ attachments: [mine.id] }))).toMatchObject({ status: 200 });
  const colleague = await county.signedIn('colleague', 'home', 'customer-manager');
  expect((await colleague.get(`/api/v1/files/${mine.id}`)).status).toBe(200);
  expect((await stranger.get(`/api/v1/files/${mine.id}`)).status).toBe(404);
});

test('what nobody cited within seven days goes, its bytes only when nobody else needs them', async () => {
  const shared = pdf('shared');
  const [one, two] = [(await upload(clerk, 'a.pdf', shared)).body as { id: string }, (await upload(stranger, 'a.pdf', shared)).body as { id: string }];
  const lonely = (await upload(clerk, 'b.pdf', pdf('lonely'))).body as { id: string; sha256: string };
  await county.sql(`update file set created_at = created_at - interval '8 days' where id = any ($1)`, [[one.id, lonely.id]]);
  const store = await byteStoreOf({ kind: 'fs' }, county.dataFolder);
  await dropUnusedFiles(county.shell.worker, store, new Date(Date.now() - 7 * 86_400_000).toISOString());
  expect((await clerk.get(`/api/v1/files/${one.id}`)).status).toBe(404);
  expect((await stranger.get(`/api/v1/files/${two.id}/content`)).status).toBe(200);
  await expect(store.open(lonely.sha256)).rejects.toThrow();
});
