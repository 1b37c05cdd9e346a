import type { Duty } from '@jiedian/domain/glossary/duty.ts';
import type { ListCode } from './list-codes.ts';

const heads: readonly ListCode[] = ['opinions', 'requests', 'overdue-steps', 'urgings', 'complaints', 'by-person', 'suspended', 'to-answer', 'orders'];

/** What each duty first looks at (process.md, What each duty opens in the morning), in that order. */
const byDuty: Partial<Readonly<Record<Duty, readonly ListCode[]>>> = {
  'customer-manager': ['owed', 'owing', 'sign-for', 'submitted', 'visits', 'returned', 'promised', 'plans', 'outages', 'visit-backs', 'silent', 'to-answer', 'orders'],
  'project-manager': ['owed', 'owing', 'sign-for', 'milestones', 'sites', 'materials', 'permits', 'findings', 'outages', 'plans-to-answer', 'returned', 'visits', 'to-answer', 'orders'],
  'unit-dispatcher': ['assignments', 'unsigned', 'by-person', 'overdue', 'returned-twice', 'suspended', 'to-answer', 'orders'],
  reviewer: heads, 'unit-head': heads, 'branch-head': heads, 'group-marketing': heads, 'group-innovation': heads,
  'production-technology': ['schemes', 'countersigns', 'reviews', 'proposals'],
  'metering-team': ['schemes', 'countersigns', 'reviews', 'installations'],
  marketing: ['schemes', 'countersigns', 'reviews', 'fees'],
  dispatch: ['countersigns', 'plan-requests', 'reviews'],
  operation: ['plan-requests', 'commissionings', 'reviews'],
  inspection: ['reviews'],
  materials: ['materials'],
  finance: ['countersigns', 'fees', 'settlements'],
  counter: ['online', 'answered', 'fees'],
  'customer-service': ['online', 'answered', 'complaints'],
  'service-desk': ['complaints', 'visit-backs'],
  'dossier-keeper': ['handovers'],
  auditor: ['since-look', 'last-day', 'month-end', 'suspended', 'overdue-steps', 'complaints'],
};

/** The lists of somebody on these duties, the first that is looked at first; whoever may be written to has what he is to answer. */
export const listsOf = (duties: readonly Duty[]): readonly ListCode[] => [...new Set([...duties.flatMap((duty) => byDuty[duty] ?? []), 'to-answer' as const])];

/** Lists that stand even when they are empty: that nothing is owed, or waits, is news. */
export const alwaysShown: readonly ListCode[] = ['owed', 'owing', 'assignments', 'overdue-steps', 'online', 'since-look'];

const steps = (list: ListCode, ...codes: readonly string[]) => ({ list, codes });
const reviews = steps('reviews', 'design-review', 'interim-inspection', 'completion-inspection', 'works-acceptance');
const countersigns = steps('countersigns', 'scheme-review', 'supply-contract');
const judged = steps('opinions', 'scheme-review', 'supply-refusal-review', 'supply-contract', 'design-review', 'completion-inspection', 'proposal', 'feasibility');
const accepting = steps('online', 'acceptance');

/** In which list of a duty its steps stand. */
const stepsByDuty: Partial<Readonly<Record<Duty, readonly { readonly list: ListCode; readonly codes: readonly string[] }[]>>> = {
  'production-technology': [steps('schemes', 'access-scheme', 'access-design'), countersigns, reviews, steps('proposals', 'proposal', 'feasibility')],
  'metering-team': [steps('schemes', 'metering-scheme'), countersigns, reviews, steps('installations', 'metering-installation')],
  marketing: [steps('schemes', 'tariff-scheme'), countersigns, reviews, steps('fees', 'fees')],
  dispatch: [countersigns, steps('plan-requests', 'outage-plan', 'dispatch-preparation'), reviews],
  operation: [steps('plan-requests', 'outage-plan'), steps('commissionings', 'commissioning'), reviews],
  inspection: [reviews],
  finance: [countersigns, steps('fees', 'fees'), steps('settlements', 'settlement')],
  counter: [accepting, steps('fees', 'fees')], 'customer-service': [accepting],
  'service-desk': [steps('visit-backs', 'visit-back')],
  'dossier-keeper': [steps('handovers', 'handover')],
  reviewer: [judged], 'unit-head': [judged], 'branch-head': [judged], 'group-marketing': [judged], 'group-innovation': [judged],
};

export type StepPlace = { readonly duty: Duty; readonly step: string; readonly list: ListCode };

/** Each step that may wait for these duties, with its list. */
export const stepPlaces = (held: readonly Duty[]): readonly StepPlace[] =>
  held.flatMap((duty) => (stepsByDuty[duty] ?? []).flatMap(({ list, codes }) => codes.map((step) => ({ duty, step, list }))));
