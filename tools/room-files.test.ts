import { expect, test } from 'vitest';
import { floorsOf } from './room-files.ts';

test('the files of a room, floor by floor, and no one else’s', () => {
  const files = ['packages/web/fees/FeePage.tsx', 'packages/domain/fees/settle-fee.ts', 'packages/domain/fees-old/x.ts', 'regulation/fees/default.json', 'seed/fees.ts', 'docs/fees.md', 'packages/server/fees/my-fees.sql'];
  expect(floorsOf('fees', files)).toEqual([
    { floor: 'domain', files: ['packages/domain/fees/settle-fee.ts'] },
    { floor: 'server', files: ['packages/server/fees/my-fees.sql'] },
    { floor: 'web', files: ['packages/web/fees/FeePage.tsx'] },
    { floor: 'regulation', files: ['regulation/fees/default.json'] },
    { floor: 'seed', files: ['seed/fees.ts'] },
  ]);
  expect(floorsOf('attic', files)).toEqual([]);
});
