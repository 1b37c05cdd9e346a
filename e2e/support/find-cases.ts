import type { APIRequestContext } from '@playwright/test';
import type { Profile } from '../../seed/profile.ts';

type Row = { readonly id: string; readonly number: string };

/** The demo's case of a customer, as the person who asks sees it. */
export async function caseOf(request: APIRequestContext, { name }: Profile): Promise<Row> {
  return first(request, `/api/v1/cases?status=all&q=${encodeURIComponent(name)}`, name);
}

export const projectNamed = (request: APIRequestContext, name: string): Promise<Row> => first(request, `/api/v1/projects?status=all&q=${encodeURIComponent(name)}`, name);

async function first(request: APIRequestContext, path: string, name: string): Promise<Row> {
  const answered = await request.get(path);
  const { items } = (await answered.json()) as { items: readonly Row[] };
  if (!items[0]) throw new Error(`${name} is not among those shown: ${path}`);
  return items[0];
}
