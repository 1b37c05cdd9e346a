import { expect, it } from 'vitest';
import type { Tell } from './ladder.ts';
import { holdersOf, whoIsTold, type Holder } from './who-is-told.ts';

const at = (personId: string, duty: string, unitId = 'county', level: Holder['at'] = 'county'): Holder => ({ personId, duty, unitId, at: level });
const holders = [
  at('lead', 'unit-dispatcher'), at('meter-1', 'metering-team', 'JL'), at('meter-2', 'metering-team', 'JL'), at('sales', 'marketing', 'SY'), at('head-sales', 'reviewer', 'SY'), at('head-meter', 'reviewer', 'JL'),
  at('deputy', 'unit-head'), at('branch-sales', 'marketing', 'branch', 'branch'), at('branch-works', 'production-technology', 'branch', 'branch'),
];
const metering = { duties: ['metering-team'], customerManager: 'wang', projectManager: 'bai', track: 'customer' } as const;

it('a manager’s step is the manager’s; a department’s is held by all who hold its duty nearest by', () => {
  expect(holdersOf({ ...metering, duties: ['customer-manager'] }, holders)).toEqual(['wang']);
  expect(holdersOf({ ...metering, duties: ['customer-manager', 'project-manager'] }, holders)).toEqual(['wang', 'bai']);
  expect(holdersOf(metering, holders)).toEqual(['meter-1', 'meter-2']);
  expect(holdersOf({ ...metering, duties: ['production-technology'] }, holders)).toEqual(['branch-works']);
  expect(holdersOf({ ...metering, duties: ['dispatch'] }, holders)).toEqual([]);
});

it('tells each person once: holder, manager, lead, the heads of both departments, and above them by line', () => {
  const tells: readonly Tell[] = [
    { to: 'holder' }, { to: 'customer-manager' }, { to: 'duty', duty: 'unit-dispatcher', at: 'county' }, { to: 'head', of: 'holder' }, { to: 'head', of: 'marketing' },
    { to: 'duty', duty: 'marketing', at: 'branch' }, { to: 'duty', duty: 'production-technology', at: 'branch', track: 'project' },
  ];
  expect(whoIsTold(tells, metering, holders)).toEqual(['meter-1', 'meter-2', 'wang', 'lead', 'head-meter', 'head-sales', 'branch-sales']);
  expect(whoIsTold(tells, { ...metering, duties: ['project-manager'], track: 'project' }, holders)).toEqual(['bai', 'wang', 'lead', 'head-sales', 'head-meter', 'branch-sales', 'branch-works']);
});
