import { expect, it } from 'vitest';
import { noNetwork } from '../../ask/trouble.ts';
import { collectRows } from './collect-rows.ts';

const pages = (of: readonly (readonly number[])[]) => (cursor: string) => {
  const at = Number(cursor);
  return Promise.resolve({ items: of[at] ?? [], next: at + 1 < of.length ? String(at + 1) : null });
};
const never = () => false;

it('goes to the end, and says how far it is', async () => {
  const told: number[] = [];
  expect(await collectRows(pages([[1, 2], [3, 4], [5]]), (n) => told.push(n), never)).toEqual({ rows: [1, 2, 3, 4, 5], capped: false });
  expect(told).toEqual([2, 4, 5]);
});

it('says when it had to stop at the cap, and only then', async () => {
  expect(await collectRows(pages([[1, 2], [3, 4], [5]]), () => undefined, never, 3)).toEqual({ rows: [1, 2, 3], capped: true });
  expect(await collectRows(pages([[1, 2], [3, 4]]), () => undefined, never, 4)).toEqual({ rows: [1, 2, 3, 4], capped: false });
  expect(await collectRows(pages([[1, 2], [3, 4], [5]]), () => undefined, never, 4)).toEqual({ rows: [1, 2, 3, 4], capped: true });
});

it('asks again after a lost connection, and gives nothing when it was stopped', async () => {
  const good = pages([[1], [2]]);
  let failed = false;
  const once = (cursor: string) => (cursor === '1' && !failed ? ((failed = true), Promise.reject(noNetwork())) : good(cursor));
  expect(await collectRows(once, () => undefined, never)).toEqual({ rows: [1, 2], capped: false });
  expect(await collectRows(good, () => undefined, () => true)).toBeNull();
});
