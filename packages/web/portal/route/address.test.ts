import { expect, it } from 'vitest';
import { addressAt, hrefOf, type Path } from './address.ts';

const known: readonly Path[] = ['/', '/cases', '/cases/$id', '/cases/$id/act/$command', '/cases/$id/apply-again'];

it('reads an address and its values, with a stroke at its end or without', () => {
  expect(addressAt('/', known)).toEqual({ path: '/', params: {} });
  expect(addressAt('/cases/', known)).toEqual({ path: '/cases', params: {} });
  expect(addressAt('/cases/7/act/rate', known)).toEqual({ path: '/cases/$id/act/$command', params: { id: '7', command: 'rate' } });
  expect(addressAt('/cases/7/apply-again', known)).toEqual({ path: '/cases/$id/apply-again', params: { id: '7' } });
});
it('knows no other, and a broken one breaks nothing', () => {
  expect(addressAt('/cases/7/8', known)).toBeNull();
  expect(addressAt('/cases/%E4', known)?.params).toEqual({ id: '%E4' });
});
it('writes what it reads', () => {
  expect(hrefOf({ to: '/cases/$id/act/$command', params: { id: 'a/b', command: '受理' } })).toBe('/cases/a%2Fb/act/%E5%8F%97%E7%90%86');
  expect(addressAt('/cases/a%2Fb', known)?.params).toEqual({ id: 'a/b' });
  expect(hrefOf({ to: '/sign-in', search: { to: '/cases?x=1' } })).toBe('/sign-in?to=%2Fcases%3Fx%3D1');
});
