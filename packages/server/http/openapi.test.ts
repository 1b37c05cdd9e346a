import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { actsOf } from '../command/known-acts.ts';
import { openapiText } from './openapi-text.ts';

const committed = () => readFileSync(join(import.meta.dirname, '../../../docs/openapi.json'), 'utf8');

test('the committed description is that of the routes: npm run openapi writes it anew', async () => {
  expect((await openapiText()) === committed()).toBe(true);
});

test('one literal path for each command type, none with a parameter in its place', async () => {
  const { paths, openapi } = JSON.parse(await openapiText()) as { openapi: string; paths: Record<string, unknown> };
  expect(openapi).toBe('3.1.0');
  for (const kind of ['case', 'project'] as const) for (const { command } of actsOf(kind)) expect(Object.keys(paths)).toContain(`/api/v1/commands/${command}`);
  expect(Object.keys(paths).filter((path) => path.startsWith('/api/v1/commands/{'))).toEqual([]);
});
