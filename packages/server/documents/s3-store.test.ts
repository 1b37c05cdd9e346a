import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { s3Signature } from './s3-signature.test-support.ts';
import { someBucket, type Bucket } from './s3-bucket.test-support.ts';
import { byteStoreOf } from './open-byte-store.ts';
import type { ByteStore } from './byte-store.ts';

const settings = { bucket: 'papers', region: 'cn-xian', key: 'KEY', secret: 'a secret' };
let [bucket, store, folder] = [undefined as unknown as Bucket, undefined as unknown as ByteStore, ''];
beforeAll(async () => {
  bucket = await someBucket(settings);
  store = await byteStoreOf({ kind: 's3', ...settings, endpoint: bucket.endpoint }, '');
  folder = mkdtempSync(join(tmpdir(), 'jiedian-test-'));
});
beforeEach(() => {
  bucket.objects.clear();
  bucket.asked.length = 0;
  bucket.failWith = null;
});
afterAll(async () => {
  await bucket.close();
  rmSync(folder, { recursive: true });
});

function upload(bytes: Buffer): { readonly sha256: string; readonly from: string } {
  const from = join(folder, 'upload');
  writeFileSync(from, bytes);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), from };
}
const bytes = Buffer.concat([Buffer.from('%PDF-1.4 供用电合同 𠮷 '), Buffer.alloc(300_000, 7)]);

test('the bucket of these tests reckons signatures as AWS has published them', () => {
  const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  const common = { host: 'examplebucket.s3.amazonaws.com', 'x-amz-date': '20130524T000000Z', 'x-amz-content-sha256': nothing };
  const signed = (method: string, path: string, query: string, more: Record<string, string>) => {
    const headers = { ...common, ...more };
    return s3Signature({ method, path, query, headers, signedHeaders: Object.keys(headers).toSorted() }, 'us-east-1', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY');
  };
  expect(signed('GET', '/test.txt', '', { range: 'bytes=0-9' })).toBe('f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41');
  expect(signed('GET', '/', 'lifecycle', {})).toBe('fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543');
  expect(signed('GET', '/', 'max-keys=2&prefix=J', {})).toBe('34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7');
  expect(signed('PUT', '/test%24file.text', '', {
    date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY', 'x-amz-content-sha256': '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072',
  })).toBe('98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd');
});

test('bytes are kept under their hash, signed whole, and come back the same; the upload is gone from the disk', async () => {
  const { sha256, from } = upload(bytes);
  await store.put(sha256, from, 'application/pdf');
  expect(existsSync(from)).toBe(false);
  expect([...bucket.objects]).toEqual([[`${sha256.slice(0, 2)}/${sha256.slice(2)}`, { bytes, kind: 'application/pdf' }]]);
  expect(await buffer(await store.open(sha256))).toEqual(bytes);
});

test('the same bytes are sent once; what is removed is gone, and removing it again is no trouble', async () => {
  const { sha256, from } = upload(bytes);
  await store.put(sha256, from, 'application/pdf');
  upload(bytes);
  await store.put(sha256, from, 'application/pdf');
  expect(existsSync(from)).toBe(false);
  expect(bucket.asked.filter((one) => one.startsWith('PUT'))).toHaveLength(1);
  await store.remove(sha256);
  await store.remove(sha256);
  await expect(store.open(sha256)).rejects.toMatchObject({ name: 'NoSuchKey' });
});

test('bytes that are not those of the hash are refused by the store, and the upload stays', async () => {
  const { from } = upload(bytes);
  await expect(store.put('0'.repeat(64), from, 'application/pdf')).rejects.toMatchObject({ name: 'XAmzContentSHA256Mismatch' });
  expect(existsSync(from)).toBe(true);
  expect(bucket.objects.size).toBe(0);
});

test('a store that does not answer, or that does not know us, is a fault; the upload stays', async () => {
  const { sha256, from } = upload(bytes);
  for (const status of [403, 503]) {
    bucket.failWith = status;
    await expect(store.put(sha256, from, 'application/pdf')).rejects.toMatchObject({ $metadata: { httpStatusCode: status } });
    expect(existsSync(from)).toBe(true);
  }
  bucket.failWith = null;
  const stranger = await byteStoreOf({ kind: 's3', ...settings, secret: 'another', endpoint: bucket.endpoint }, '');
  await expect(stranger.open(sha256)).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' });
});
