import type { IncomingHttpHeaders } from 'node:http';
import { badInput, problem } from '../http/problems.ts';

/** 50 MB: a drawing or a scanned contract fits, a film does not. */
export const mostBytes = 50 * 1024 * 1024;

/** What an upload says of itself before its first byte. An empty file is 400, one too large 413. */
export function announced(headers: IncomingHttpHeaders): { readonly name: string; readonly size: number } {
  const length = headers['upload-length'];
  if (typeof length !== 'string' || !/^\d{1,15}$/.test(length)) {
    throw badInput([{ path: 'Upload-Length', code: 'missing', text: { zh: '上传前应写明文件大小（Upload-Length）。', en: 'Say the size of the file first (Upload-Length).' } }]);
  }
  const size = Number(length);
  if (size === 0) throw problem('empty-file');
  if (size > mostBytes) throw problem('too-large', { params: { mostBytes, size } });
  return { name: nameIn(headers['upload-metadata']), size };
}

/** The name as the person sees it; only ever shown, never a path. */
function nameIn(metadata: string | string[] | undefined): string {
  const encoded = /(?:^|,)\s*filename ([A-Za-z0-9+/=]+)/.exec(String(metadata ?? ''))?.[1];
  const name = encoded === undefined ? '' : Buffer.from(encoded, 'base64').toString('utf8').replace(/[\u0000-\u001f\u007f/\\]/g, '_').trim();
  if (name === '' || name.includes('\ufffd') || [...name].length > 200) {
    throw badInput([{ path: 'Upload-Metadata', code: 'filename', text: { zh: '请提供文件名（不超过 200 字）。', en: 'Give the file’s name, at most 200 characters.' } }]);
  }
  return name;
}
