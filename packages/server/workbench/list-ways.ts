import type { Open } from './beside.ts';
import type { ListCode } from './list-codes.ts';
import type { StepPlace } from './lists-of-duties.ts';

const cases = (search: Open['search']): Open => ({ page: 'cases', search });
const projects = (search: Open['search']): Open => ({ page: 'projects', search });
const todo = (step?: string): Open => ({ page: 'todo', search: step === undefined ? {} : { step } });

const ways: Partial<Readonly<Record<ListCode, Open>>> = {
  'sign-for': todo('assignment'), 'visit-backs': todo('visit-back'), 'plans-to-answer': todo('energisation-plan'), returned: todo(),
  submitted: { page: 'messages', search: {} }, plans: cases({ step: 'outage-plan' }),
  milestones: projects({ sort: 'due' }), materials: projects({ step: 'materials' }), permits: projects({ step: 'permits' }), sites: projects({ step: 'construction' }), findings: projects({ step: 'construction' }),
  assignments: cases({ step: 'assignment' }), unsigned: cases({ step: 'assignment' }), overdue: cases({ light: 'late', sort: 'due' }), 'overdue-steps': cases({ light: 'late', sort: 'due' }),
  'by-person': { page: 'warnings', search: {} }, urgings: { page: 'urgings', search: {} }, suspended: cases({ status: 'suspended' }), online: todo('acceptance'), answered: todo('acceptance'),
};

/** The list page behind a list, filtered as it is; lists that stand nowhere else have none. Where a duty's list is of one step, the to-do list of it. */
export function wayOf(list: ListCode, places: readonly StepPlace[]): Open | null {
  const steps = [...new Set(places.filter((place) => place.list === list).map(({ step }) => step))];
  return ways[list] ?? (steps.length === 0 ? null : todo(steps.length === 1 ? steps[0] : undefined));
}

const urge = ['urge'] as const;

/** What one does from a list with one click, the first of these that is offered; a list without them offers the acts of the row's step. */
export const actsFrom: Partial<Readonly<Record<ListCode, readonly string[]>>> = {
  owed: urge, plans: urge, overdue: urge, unsigned: urge, 'returned-twice': urge,
  visits: ['record-survey', 'energise'], promised: ['hand-in-papers'], silent: ['track-customer-works'], outages: ['energise'],
  materials: ['record-materials'], permits: ['record-permits'], sites: ['lift-stop-work', 'report-progress'], findings: ['recheck-findings'],
  suspended: ['keep-suspension', 'resume-case'], requests: ['approve-suspension', 'approve-termination'], complaints: ['answer-complaint'], urgings: [],
};
