import type { Json, JsonObject } from '@jiedian/domain/kernel/json.ts';

/** The payload of `after-command`: ids and codes only. */
export type ToldAfter = {
  readonly kind: 'case' | 'project';
  readonly streamId: string;
  readonly tells: readonly { readonly eventId: string; readonly task: string; readonly name: string; readonly payload: JsonObject }[];
  readonly [name: string]: Json;
};
