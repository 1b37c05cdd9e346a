import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { openapiText } from '../packages/server/http/openapi-text.ts';

/** Writes what the API is: its description, and the client's types made from it. Needs no database. */
const root = join(import.meta.dirname, '..');
const text = await openapiText();
const types = astToString(await openapiTS(text));

const write = (file: string, content: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
  console.log(`written: ${file}`);
};
write('docs/openapi.json', text);
write('packages/web/ask/api.gen.ts', `// Made by npm run openapi from docs/openapi.json.\n${types}`);
