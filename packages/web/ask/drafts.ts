import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { answer } from './answer.ts';
import { api } from './client.ts';

export type Draft = { readonly data: JsonObject; readonly savedAt: string };

/** Keeps a half-filled form with the server; the answer says when. */
export const keepDraft = (key: string, data: JsonObject): Promise<{ savedAt: string }> =>
  answer(api.PUT('/api/v1/drafts/{key}', { params: { path: { key } }, body: { data } }));

/** The form as I left it, or null. */
export async function readDraft(key: string): Promise<Draft | null> {
  const asked = api.GET('/api/v1/drafts/{key}', { params: { path: { key } } });
  // A draft that could not be read is not the same as none: typing anew would write over it.
  if ((await asked.catch(() => null))?.response.status === 404) return null;
  const { data, savedAt } = await answer(asked);
  return { data: data as JsonObject, savedAt };
}

export const dropDraft = (key: string): Promise<unknown> => answer(api.DELETE('/api/v1/drafts/{key}', { params: { path: { key } } }));
