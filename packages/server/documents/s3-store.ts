import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Settings } from '../settings/read-settings.ts';
import type { ByteStore } from './byte-store.ts';

type S3 = Extract<Settings['files'], { kind: 's3' }>;

/** A bucket of any S3-compatible store; keys are `ab/cdef…` as on disk. */
export function s3Store({ bucket, endpoint, region, key, secret }: S3): ByteStore {
  // Path style: stores of our own have no wildcard certificate for a host name for each bucket.
  const client = new S3Client({ region, credentials: { accessKeyId: key, secretAccessKey: secret }, ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }) });
  const at = (sha256: string) => ({ Bucket: bucket, Key: `${sha256.slice(0, 2)}/${sha256.slice(2)}` });
  const isThere = (sha256: string): Promise<boolean> => client.send(new HeadObjectCommand(at(sha256))).then(() => true, () => false);
  return {
    put: async (sha256, from, kind) => {
      if (!(await isThere(sha256))) {
        const { size } = await stat(from);
        await client.send(new PutObjectCommand({ ...at(sha256), Body: createReadStream(from), ContentLength: size, ContentType: kind }));
      }
      await rm(from, { force: true });
    },
    open: async (sha256) => {
      const { Body } = await client.send(new GetObjectCommand(at(sha256)));
      if (!(Body instanceof Readable)) throw new Error('the store gave no bytes');
      return Body;
    },
    remove: async (sha256) => void (await client.send(new DeleteObjectCommand(at(sha256)))),
  };
}
