import { act, type Line } from '../story.ts';

type Lines = readonly Line[];
type Customer = 'customer' | 'counter';

/** The customer names his designer, and the manager looks at the papers. */
export const designerNamed = (by: Customer = 'customer'): Lines => [act('name-contractor', 4, '10:25', { by, variant: 'design' }), act('check-contractor', 0, '15:05', { variant: 'design' })];

/** Contractor and tester follow before their own work begins. */
export const buildersNamed = (after: number, by: Customer = 'customer'): Lines => [
  act('add-contractor', after, '09:40', { by, variant: 'construction' }), act('check-added-contractor', 0, '14:20', { variant: 'construction' }),
  act('add-contractor', 1, '10:30', { by, variant: 'testing' }), act('check-added-contractor', 0, '16:00', { variant: 'testing' }),
];

/** One round of the design review; `failed` names the disciplines that find fault. */
export const designRound = (after: number, failed: readonly ('metering' | 'distribution' | 'inspection')[] = []): Lines => [
  act('submit-design', after, '09:30'), act('check-design-completeness', 0, '14:45'),
  ...(failed.length === 0 ? [act('give-design-opinion', 1, '10:20', { each: 'discipline' })] : failedOpinions(failed)),
  act('conclude-design-review', 1, '11:05', failed.length === 0 ? {} : { variant: 'failed' }),
];

const duties = { metering: 'metering-team', distribution: 'production-technology', inspection: 'inspection' } as const;

function failedOpinions(failed: readonly (keyof typeof duties)[]): Lines {
  const found = failed.map((discipline, i) => act('give-design-opinion', i === 0 ? 1 : 0, `${String(9 + i).padStart(2, '0')}:10`, { by: duties[discipline], variant: `${discipline}:failed` }));
  return [...found, act('give-design-opinion', 0, '14:30', { each: 'discipline' })];
}

/** One part seen before it is covered; `variant` as the filling knows it. */
export const interimRound = (after: number, variant?: string): Lines => {
  const more = variant === undefined ? {} : { variant };
  return [act('request-interim-inspection', after, '09:55', more), act('record-interim-inspection', 1, '15:20', more)];
};

/** Progress asked for every ten working days or sooner. */
export const tracked = (...stages: readonly (readonly [number, string])[]): Lines => stages.map(([after, variant], i) => act('track-customer-works', after, i % 2 === 0 ? '10:50' : '16:20', { by: 'customer-manager', variant }));

export const reported = (after: number, by: Customer = 'customer'): Lines => [act('submit-completion-report', after, '09:20', { by }), act('check-completion-report', 0, '15:40')];

export const inspected: Lines = [act('record-completion-inspection', 2, '11:30'), act('sign-completion-inspection', 0, '14:10', { each: 'inspector' })];
export const inspectedAndFailed: Lines = [act('record-completion-inspection', 2, '11:50', { variant: 'failed' })];

/** Nothing due, or the fee for the second source paid within days. */
export const nothingDue: Lines = [act('set-fees', 1, '10:05')];
export const feePaid: Lines = [act('set-fees', 1, '10:05'), act('record-payment', 6, '15:25', { by: 'finance' })];
