import type { Json } from '@jiedian/domain/kernel/json.ts';

/** Work after the commit. Payloads hold ids only; the same key runs once; jobs of one queue run one after another. */
export type Job = { readonly task: string; readonly payload: { readonly [name: string]: Json }; readonly key: string; readonly queue?: string };
