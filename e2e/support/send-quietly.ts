import type { APIRequestContext } from '@playwright/test';
import { v7 } from 'uuid';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Cue } from '../../seed/perform.ts';
import { filesToChoose } from './upload-bytes.ts';

const encoded = (text: string) => Buffer.from(text).toString('base64');

/** The same act by the same person through the HTTP door, for parts of a story that another spec clicks through. Gives the stream's id. */
export async function sendQuietly(request: APIRequestContext, url: string, cue: Cue, stream: { readonly id: string; readonly version: number } | null, doneAt: string): Promise<string> {
  const uploaded = await Promise.all(cue.uploads.map(async ({ id, kind }) => [id, await upload(request, url, kind === 'photo' ? 'photos' : 'papers')] as const));
  const data = JSON.parse(uploaded.reduce((text, [id, held]) => text.replaceAll(id, held), JSON.stringify(cue.data))) as JsonObject;
  const answered = await request.post(`/api/v1/commands/${cue.act.command}`, {
    data: { commandId: v7(), stream: { kind: cue.on, id: stream?.id ?? v7() }, seenVersion: stream?.version ?? 0, doneAt, data },
  });
  if (answered.status() !== 200) throw new Error(`${cue.act.command} by ${cue.doer.duty}: ${answered.status()} ${await answered.text()}`);
  return ((await answered.json()) as { stream: { id: string } }).stream.id;
}

async function upload(request: APIRequestContext, url: string, kind: 'papers' | 'photos'): Promise<string> {
  const [file] = filesToChoose(1, kind);
  if (!file) throw new Error('no file');
  const made = await request.post('/api/v1/files', { headers: { 'tus-resumable': '1.0.0', 'upload-length': String(file.buffer.length), 'upload-metadata': `filename ${encoded(file.name)},filetype ${encoded(file.mimeType)}` } });
  if (made.status() !== 201) throw new Error(`upload: ${made.status()} ${await made.text()}`);
  const place = new URL(made.headers()['location'] ?? '', url).pathname;
  const sent = await request.fetch(place, { method: 'PATCH', headers: { 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' }, data: file.buffer });
  if (sent.status() >= 300) throw new Error(`upload: ${sent.status()} ${await sent.text()}`);
  return place.split('/').at(-1) ?? '';
}
