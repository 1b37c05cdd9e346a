import { expect, test } from 'vitest';
import { connectionActs } from './acts.ts';
import { actByEvent } from './act-by-command.ts';
import { addressedToCustomers } from './what-customers-read.ts';
import { isInnerStep, namedToCustomer, opensToCustomer, toldBody, toldToCustomer, type Recorded } from './told-to-customer.ts';
import type { Duty } from '../glossary/duty.ts';

const events = (...rows: readonly (readonly [string, Duty | null])[]): readonly Recorded[] => rows.map(([type, duty], i) => ({ seq: i + 1, type, duty }));

test('his own acts and what was addressed to him are told; inner work is not', () => {
  expect(toldToCustomer(events(
    ['application-submitted', 'customer'], ['application-judged', 'counter'], ['managers-assigned', 'unit-dispatcher'], ['assignment-signed-for', 'customer-manager'],
    ['access-scheme-made', 'production-technology'], ['scheme-reviewed', 'marketing'], ['reviewers-called', null], ['urging-sent', 'reviewer'], ['coordination-ordered', 'project-manager'],
    ['scheme-confirmed', 'counter'], ['suspension-requested', 'project-manager'], ['customer-works-tracked', 'customer-manager'], ['customer-works-tracked', 'customer'],
  ))).toEqual([1, 2, 3, 10, 13]);
});

test('a draft is told when it was sent, and only the one that was; all opinions on a design go with its conclusion', () => {
  const drafted = events(['scheme-drafted', 'customer-manager'], ['scheme-reviewed', 'reviewer'], ['scheme-drafted', 'customer-manager'], ['scheme-reviewed', 'reviewer']);
  expect(toldToCustomer(drafted)).toEqual([]);
  expect(toldToCustomer([...drafted, { seq: 5, type: 'scheme-replied', duty: 'customer-manager' }])).toEqual([3, 5]);
  const reviewed = events(['design-opinion-given', 'dispatch'], ['design-opinion-given', 'marketing'], ['design-review-concluded', 'customer-manager'], ['design-opinion-given', 'dispatch']);
  expect(toldToCustomer(reviewed)).toEqual([1, 2, 3]);
});

test('only the fields meant for him are left, and no outcome that a review may still turn', () => {
  const judged = toldBody({ seq: 2, type: 'application-judged', duty: 'counter' }, { data: { result: 'returned', opinion: '请补', approvedBy: 'x', arrearsYuan: '1', overdueNote: '忙' }, outcome: 'returned' });
  expect(judged).toEqual({ data: { result: 'returned', opinion: '请补' }, outcome: 'returned' });
  const surveyed = toldBody({ seq: 3, type: 'survey-recorded', duty: 'customer-manager' }, { data: { place: 'p', breachFound: true, supplyConclusion: 'refused' }, outcome: 'refused' });
  expect(surveyed).toEqual({ data: { place: 'p' } });
  const own = toldBody({ seq: 4, type: 'scheme-objected-to', duty: 'agent' }, { data: { objections: [], lateEntryReason: 'x' }, outcome: 'objected' });
  expect(own).toEqual({ data: { objections: [] }, outcome: 'objected' });
});

test('every rule names acts and fields that exist', () => {
  for (const [event, { fields = [], but = [], after }] of Object.entries(addressedToCustomers)) {
    if (event === 'step-exempted') continue;
    const known = Object.keys(actByEvent(event)?.form.fields ?? {});
    expect([event, [...fields, ...but].filter((code) => !known.includes(code))]).toEqual([event, []]);
    if (after !== undefined) expect(actByEvent(after)).toBeDefined();
  }
});

test('departments have no names before the customer; forms of the house do not open to him', () => {
  expect([namedToCustomer('customer-manager'), namedToCustomer('reviewer'), namedToCustomer('dispatch')]).toEqual([true, false, false]);
  const open = connectionActs.filter(opensToCustomer).map(({ command }) => command);
  expect(open).toContain('confirm-scheme');
  expect(open).not.toContain('draft-scheme');
  expect([isInnerStep('scheme-review'), isInnerStep('scheme-reply')]).toEqual([true, false]);
});
