import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { answer } from './answer.ts';
import { api } from './client.ts';

export type Draft = { readonly data: JsonObject; readonly savedAt: string };

/** Keeps a half-filled form with the server; the answer says when. */
export const keepDraft = (key: string, data: JsonObject): Promise<{ savedAt: string }> =>
  answer(api.PUT('/api/v1/drafts/{key}', { params: { path: { key } }, body: { data } }));

/** The form as I left it, or null. */
export async function readDraft(key: string): Promise<Draft | null> {
  const { data, response } = await api.GET('/api/v1/drafts/{key}', { params: { path: { key } } });
  if (response.status === 404) return null;
  return data === undefined ? null : { data: data.data as JsonObject, savedAt: data.savedAt };
}

export const dropDraft = (key: string): Promise<unknown> => answer(api.DELETE('/api/v1/drafts/{key}', { params: { path: { key } } }));
