import { expect, it } from 'vitest';
import type { Duty } from '@jiedian/domain/glossary/duty.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Asker } from '../session/asker.ts';
import { newsOf, type NewsRow } from './news-of.ts';

const [case1, person, unit] = ['0190c0de-0000-7000-8000-000000000001', '0190c0de-0000-7000-8000-000000000002', '0190c0de-0000-7000-8000-000000000003'] as unknown as [Id, Id, Id];
const asker = (duty: Duty) => ({ kind: 'staff', duties: [{ duty, reach: unit, units: [unit] }] }) as unknown as Asker;
const rated = (hideName: boolean): NewsRow => ({
  kind: 'case', id: case1, number: '610824260302001', about: '靖边县东城区人民医院', seq: 40, type: 'service-rated', stepId: 'visit-back', stepVisit: 1, actor: { personId: person, duty: 'customer', unitId: null },
  receivedAt: '2026-03-02T01:00:00.000Z', body: { data: { hideName, ratingOverall: '1' } }, whoName: '马晓燕', forName: null,
});

it('a rating kept from the managers does not name its author among their news', () => {
  expect(newsOf(asker('customer-manager'), rated(true)).sentence.zh).toBe('客户（不具名）评价了办电服务');
  expect(newsOf(asker('customer-manager'), rated(false)).sentence.zh).toBe('马晓燕评价了办电服务');
  expect(newsOf(asker('auditor'), rated(true)).sentence.zh).toBe('马晓燕评价了办电服务');
});
