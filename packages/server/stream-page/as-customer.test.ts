import { expect, it } from 'vitest';
import type { Duty } from '@jiedian/domain/glossary/duty.ts';
import type { Asker } from '../session/asker.ts';
import { asRead, factsForStaff, whoRead } from './as-customer.ts';
import type { EventRow } from './event-row.ts';

const staff = (...duties: Duty[]) => ({ kind: 'staff', duties: duties.map((duty) => ({ duty })) }) as unknown as Asker;
const rating = (hideName: boolean) =>
  ({ type: 'service-rated', actor: { personId: 'p', duty: 'customer' }, whoName: '张三', forName: null, body: { data: { ratingOverall: '1', words: '迟到', hideName } } }) as unknown as EventRow;

it('a rating whose author keeps his name reaches staff without name and answers, and oversight in full', () => {
  const read = asRead(staff('customer-manager'), rating(true));
  expect(read.body).toEqual({});
  expect(whoRead(staff('customer-manager'), read).zh).toBe('客户（不具名）');
  const seen = asRead(staff('auditor'), rating(true));
  expect(seen.body.data).toMatchObject({ words: '迟到' });
  expect(whoRead(staff('auditor'), seen).zh).toBe('张三');
});

it('an open rating is read by the managers as it was given', () => {
  const read = asRead(staff('project-manager'), rating(false));
  expect([read.body.data, whoRead(staff('project-manager'), read).zh]).toMatchObject([{ ratingOverall: '1' }, '张三']);
});

it('what oversight found in a rating is not among the facts that managers get', () => {
  expect(factsForStaff(staff('customer-manager'), { ratingFindings: ['late'], grade: 'ordinary' })).toEqual({ grade: 'ordinary' });
  expect(factsForStaff(staff('branch-head'), { ratingFindings: ['late'] })).toEqual({ ratingFindings: ['late'] });
});
