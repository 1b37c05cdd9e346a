import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { s3Signature } from './s3-signature.test-support.ts';

type Kept = { readonly bytes: Buffer; readonly kind: string };

export type Bucket = { readonly endpoint: string; readonly objects: Map<string, Kept>; readonly asked: string[]; failWith: number | null; readonly close: () => Promise<void> };

/**
 * A bucket on this machine, as strict as small stores are: checks who signed, that the signed hash is that of the bytes which came, and takes no bytes in
 * chunks of AWS's own kind. `failWith` makes it answer everything with that status.
 */
export async function someBucket({ bucket, region, key, secret }: { readonly bucket: string; readonly region: string; readonly key: string; readonly secret: string }): Promise<Bucket> {
  const objects = new Map<string, Kept>();
  const server = createServer((request, response) => void answer(request, response));
  const own: Bucket = { endpoint: '', objects, asked: [], failWith: null, close: () => new Promise((resolve) => void server.close(() => resolve())) };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const [bytes, [path = '', query = '']] = [Buffer.concat(parts), (request.url ?? '').split('?')];
    own.asked.push(`${request.method} ${path}`);
    const wrong = own.failWith === null ? troubleWith(request, path, query, bytes) : { status: own.failWith, code: 'ServiceUnavailable' };
    if (wrong) return void response.writeHead(wrong.status, { 'content-type': 'application/xml' }).end(request.method === 'HEAD' ? undefined : `<?xml version="1.0"?><Error><Code>${wrong.code}</Code></Error>`);
    const name = path.slice(`/${bucket}/`.length);
    const found = objects.get(name);
    if (request.method === 'PUT') objects.set(name, { bytes, kind: request.headers['content-type'] ?? '' });
    if (request.method === 'DELETE') objects.delete(name);
    if (request.method === 'PUT' || request.method === 'DELETE') return void response.writeHead(request.method === 'PUT' ? 200 : 204, { etag: '"x"' }).end();
    if (!found) return void response.writeHead(404, { 'content-type': 'application/xml' }).end(request.method === 'HEAD' ? undefined : '<?xml version="1.0"?><Error><Code>NoSuchKey</Code></Error>');
    response.writeHead(200, { 'content-type': found.kind, 'content-length': found.bytes.length }).end(request.method === 'HEAD' ? undefined : found.bytes);
  }

  function troubleWith({ method = '', headers: raw }: IncomingMessage, path: string, query: string, bytes: Buffer): { readonly status: number; readonly code: string } | null {
    const headers = Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, String(value)]));
    const [, who = '', signedHeaders = '', signature = ''] = /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(headers['authorization'] ?? '') ?? [];
    if (!who.startsWith(`${key}/`)) return { status: 403, code: 'InvalidAccessKeyId' };
    if (signature !== s3Signature({ method, path, query, headers, signedHeaders: signedHeaders.split(';') }, region, secret)) return { status: 403, code: 'SignatureDoesNotMatch' };
    if ((headers['content-encoding'] ?? '').includes('aws-chunked')) return { status: 501, code: 'NotImplemented' };
    if (headers['x-amz-content-sha256'] !== createHash('sha256').update(bytes).digest('hex')) return { status: 400, code: 'XAmzContentSHA256Mismatch' };
    return path.startsWith(`/${bucket}/`) ? null : { status: 404, code: 'NoSuchBucket' };
  }

  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return Object.assign(own, { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}
