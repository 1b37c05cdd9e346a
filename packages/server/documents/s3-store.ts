import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import type { Settings } from '../settings/read-settings.ts';
import type { ByteStore } from './byte-store.ts';

type S3 = Extract<Settings['files'], { kind: 's3' }>;

/** A bucket of any S3-compatible store; keys are `ab/cdef…` as on disk. */
export function s3Store({ bucket, endpoint, region, key, secret }: S3): ByteStore {
  // Path style: stores of our own have no wildcard certificate for a host name for each bucket.
  const client = new S3Client({
    region, credentials: { accessKeyId: key, secretAccessKey: secret }, ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    // Else bodies go in chunks with a trailer of AWS's own, which many other stores refuse.
    requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const at = (sha256: string) => ({ Bucket: bucket, Key: `${sha256.slice(0, 2)}/${sha256.slice(2)}` });
  const isThere = (sha256: string): Promise<boolean> => client.send(new HeadObjectCommand(at(sha256))).then(() => true, (error: unknown) => {
    // 403: what is not there, to a key that may not list the bucket.
    if (error instanceof S3ServiceException && [403, 404].includes(error.$metadata.httpStatusCode ?? 0)) return false;
    throw error;
  });
  return {
    put: async (sha256, from, kind) => {
      if (!(await isThere(sha256))) {
        const { size } = await stat(from);
        await client.send(signedWhole(new PutObjectCommand({ ...at(sha256), Body: createReadStream(from), ContentLength: size, ContentType: kind }), sha256));
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

/** The hash is known before a byte is sent: signed with the rest, the store refuses whatever arrives otherwise. */
function signedWhole(command: PutObjectCommand, sha256: string): PutObjectCommand {
  command.middlewareStack.add((next) => (sent) => {
    (sent.request as { headers: Record<string, string> }).headers['x-amz-content-sha256'] = sha256;
    return next(sent);
  }, { step: 'build', name: 'signedWhole' });
  return command;
}
