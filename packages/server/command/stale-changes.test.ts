import { expect, it } from 'vitest';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import { changesOf, type ChangeRow } from './stale-changes.ts';

const rated = (hideName: boolean): ChangeRow => ({ seq: 40, type: 'service-rated', doneAt: '2026-03-02T01:00:00.000Z' as Instant, actor: { personId: 'p' as Id, duty: 'customer', unitId: null }, person: '马晓燕', hideName });

it('who comes second after a rating kept from the managers is not told its author', () => {
  expect(changesOf('case', [rated(true)])).toMatchObject([{ by: { zh: '客户（不具名）' }, text: { zh: '客户（不具名）评价了办电服务' } }]);
  expect(changesOf('case', [rated(false)])).toMatchObject([{ by: { zh: '马晓燕', en: '马晓燕' } }]);
});
