import { customerDuties } from '@jiedian/domain/glossary/duty.ts';
import { isInnerStep } from '@jiedian/domain/connection-case/told-to-customer.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';

type Person = { readonly id: string } | null;
type Turn = { readonly duties: readonly string[] };
type Step = { readonly code: string; readonly visit: number; readonly who: Person; readonly turn: Turn | null; readonly outcome: Text | null };
/** What of a case page is not for its customer, or not all of it. */
type Guarded = {
  readonly customerManager: Person; readonly projectManager: Person; readonly deputies: readonly Person[];
  readonly projects: readonly { readonly step: Text | null }[]; readonly turn: readonly (Turn & { readonly who: Person })[]; readonly steps: readonly Step[];
};

/**
 * The case page as its customer reads it: where it stands, whose time runs and his two managers by name, but no department's turn, no
 * inner rounds and no routing of the works on the grid.
 */
export function caseForCustomer<Page extends Guarded>(page: Page) {
  const known = new Set([page.customerManager, page.projectManager, ...page.deputies].flatMap((person) => person?.id ?? []));
  const who = (person: Step['who']) => (person !== null && known.has(person.id) ? person : null);
  const his = (duties: readonly string[]) => duties.filter((duty) => customerDuties.some((own) => own === duty));
  const lastRound = ({ code, visit }: Step) => !isInnerStep(code) || !page.steps.some((other) => other.code === code && other.visit > visit);
  return {
    ...page,
    projects: page.projects.map((project) => ({ ...project, step: null })),
    turn: page.turn.map((turn) => ({ ...turn, duties: his(turn.duties), who: who(turn.who) })),
    steps: page.steps.filter(lastRound).map((step) => ({
      ...step, who: who(step.who), turn: step.turn && { ...step.turn, duties: his(step.turn.duties) }, ...(isInnerStep(step.code) ? { visit: Math.min(step.visit, 1), outcome: null } : {}),
    })),
  };
}
