import createClient from 'openapi-fetch';
import type { components, paths } from './api.gen.ts';

export type Schemas = components['schemas'];

/** The API on the same origin; the session is a cookie that scripts cannot read. */
export const api = createClient<paths>({ baseUrl: typeof location === 'undefined' ? '/' : location.origin, credentials: 'same-origin' });
