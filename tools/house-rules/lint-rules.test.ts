import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { root } from './list-files.ts';

const eslint = new ESLint({ cwd: root });

async function rulesBroken(file: string, text: string): Promise<readonly (string | null)[]> {
  const results = await eslint.lintText(text, { filePath: join(root, file) });
  return [...new Set(results.flatMap((result) => result.messages.map((message) => message.ruleId)))];
}

describe('in engines and domain a decision rests on its arguments alone', () => {
  test.each([
    ['no-restricted-globals', 'export const now = (): number => Date.now();'],
    ['no-restricted-globals', 'export const when = new Date(2026, 1, 1);'],
    ['no-restricted-globals', 'export const later = (): void => void setTimeout(() => {}, 1);'],
    ['no-restricted-globals', `export const asked = fetch('https://example.cn');`],
    ['no-restricted-globals', 'export const where = process.env;'],
    ['no-restricted-globals', 'export const sneaky = globalThis;'],
    ['no-restricted-properties', 'export const dice = (): number => Math.random();'],
    ['no-restricted-syntax', 'export async function late(): Promise<void> {}'],
    ['no-restricted-syntax', 'export const late = async (): Promise<void> => {};'],
    ['no-restricted-syntax', `export const loaded = (): unknown => import('./fee.ts');`],
  ])('%s: %s', async (rule, text) => {
    for (const file of ['packages/domain/fees/settle-fee.ts', 'packages/engines/calendar/work-day.ts']) expect(await rulesBroken(file, text)).toContain(rule);
    expect(await rulesBroken('packages/web/fees/fee-page.ts', text)).not.toContain(rule);
  });
});

describe('everywhere', () => {
  test.each([
    ['@typescript-eslint/no-explicit-any', 'packages/web/fees/fee-page.ts', 'export const x: any = 1;'],
    ['@typescript-eslint/consistent-type-imports', 'packages/web/fees/fee-page.ts', `import { A } from './a.ts';\nexport const x: A = 1;`],
    ['no-restricted-syntax', 'packages/web/fees/fee-page.ts', `export * from './a.ts';`],
    ['no-restricted-syntax', 'packages/web/fees/fee-page.ts', 'export enum Colour { Red }'],
    ['jiedian/no-barrel', 'packages/web/fees/fee-page.ts', `export { a } from './a.ts';\nexport { b } from './b.ts';`],
    ['jiedian/file-name', 'packages/web/fees/utils.ts', 'export const x = 1;'],
    ['jiedian/file-name', 'packages/domain/fees/fee-helpers.ts', 'export const x = 1;'],
    ['jiedian/file-name', 'packages/domain/fees/types.ts', 'export type X = 1;'],
    ['jiedian/file-name', 'packages/domain/fees/index.ts', 'export const x = 1;'],
    ['jiedian/file-name', 'packages/domain/fees/SettleFee.ts', 'export const x = 1;'],
    ['jiedian/file-name', 'packages/web/fees/feePage.tsx', 'export const x = 1;'],
    ['react-hooks/rules-of-hooks', 'packages/web/fees/FeePage.tsx', `import { useState } from 'react';\nexport function FeePage({ on }: { on: boolean }) { if (on) useState(1); return null; }`],
    // The name of a real file: rules that read types need one the compiler knows.
    ['@typescript-eslint/no-floating-promises', 'packages/server/command-line/greeting.ts', 'const work = async (): Promise<void> => {};\nwork();'],
  ])('%s in %s', async (rule, file, text) => {
    expect(await rulesBroken(file, text)).toContain(rule);
  });

  test('good code passes', async () => {
    expect(await rulesBroken('packages/domain/fees/settle-fee.ts', `import type { Text } from '../kernel/text.ts';\n\nexport const name: Text = { zh: '业务收费', en: 'fees' };\n`)).toEqual([]);
    for (const name of ['energy-service.ts', 'service-desk.ts', 'case.test-support.ts', 'fees.pg.test.ts']) expect(await rulesBroken(`packages/domain/fees/${name}`, 'export const x = 1;\n')).toEqual([]);
    expect(await rulesBroken('packages/web/fees/FeePage.tsx', `export function FeePage() {\n  return null;\n}\n`)).toEqual([]);
  });
});
