import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { acceptance, application, assignment, signing } from './application.test-support.ts';
import { newId, type LittleCounty, type Person } from './little-county.test-support.ts';
import type { Outcome } from './outcome.ts';
import { papersRequired } from './rule-facts.ts';

export type CaseStream = { readonly kind: 'case'; readonly id: Id };

/** The outcome, or a fault that says why it was not accepted. */
export function accepted(outcome: Outcome): Extract<Outcome, { outcome: 'accepted' }> {
  if (outcome.outcome !== 'accepted') throw new Error(JSON.stringify(outcome, null, 1));
  return outcome;
}

export type Crew = { readonly clerk: Person; readonly lead: Person; readonly manager: Person; readonly projectManager: Person };

export const crewOf = async (county: LittleCounty): Promise<Crew> => ({
  clerk: await county.staff('柜台', 'home', 'counter'),
  lead: await county.staff('专责', 'home', 'unit-dispatcher'),
  manager: await county.staff('王芳', 'home', 'customer-manager'),
  projectManager: await county.staff('白延川', 'branch', 'project-manager'),
});

export const papersAsked = ({ shell }: LittleCounty) => papersRequired(shell.rules().regulation, '2026-03-02' as BusinessDate, application()).map(({ paper }) => paper);

export async function submittedCase(county: LittleCounty, { clerk }: Crew): Promise<CaseStream> {
  const stream: CaseStream = { kind: 'case', id: newId() };
  accepted(await county.act(clerk, 'submit-application', stream, application()));
  return stream;
}

export async function acceptedCase(county: LittleCounty, crew: Crew): Promise<CaseStream> {
  const stream = await submittedCase(county, crew);
  accepted(await county.act(crew.clerk, 'accept-application', stream, acceptance(papersAsked(county), county.clock.now())));
  return stream;
}

/** Both managers have signed; the appointment for the survey is open. */
export async function assignedCase(county: LittleCounty, crew: Crew): Promise<CaseStream> {
  const stream = await acceptedCase(county, crew);
  accepted(await county.act(crew.lead, 'assign-managers', stream, assignment(crew.manager.personId, crew.projectManager.personId)));
  accepted(await county.act(crew.manager, 'sign-for-assignment', stream, signing('王芳')));
  accepted(await county.act(crew.projectManager, 'sign-for-assignment', stream, signing('白延川')));
  return stream;
}
