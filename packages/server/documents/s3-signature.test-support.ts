import { createHash, createHmac } from 'node:crypto';

/** A request as a signature sees it: header names in lower case, the path as it was sent. */
export type Signed = { readonly method: string; readonly path: string; readonly query?: string; readonly headers: Readonly<Record<string, string>>; readonly signedHeaders: readonly string[] };

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** AWS Signature Version 4 for S3, reckoned anew from what arrived: lower-case hex. */
export function s3Signature({ method, path, query = '', headers, signedHeaders }: Signed, region: string, secret: string): string {
  const at = headers['x-amz-date'] ?? '';
  const day = at.slice(0, 8);
  const canonical = [
    method, path, query.split('&').filter(Boolean).map((pair) => (pair.includes('=') ? pair : `${pair}=`)).toSorted().join('&'),
    ...signedHeaders.map((name) => `${name}:${(headers[name] ?? '').trim().replace(/ +/g, ' ')}`), '',
    signedHeaders.join(';'), headers['x-amz-content-sha256'] ?? '',
  ].join('\n');
  const text = ['AWS4-HMAC-SHA256', at, `${day}/${region}/s3/aws4_request`, createHash('sha256').update(canonical).digest('hex')].join('\n');
  return hmac(['s3', 'aws4_request'].reduce(hmac, hmac(hmac(`AWS4${secret}`, day), region)), text).toString('hex');
}
