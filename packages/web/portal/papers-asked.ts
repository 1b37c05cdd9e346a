import { holds, type Condition } from '@jiedian/domain/kernel/condition.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { PaperAsked } from '../parts/portal-form/form-ground.ts';
import type { Publication } from './queries.ts';

/** The form itself is this paper, and the equipment is typed in it: neither is photographed. */
const writtenHere: ReadonlySet<string> = new Set(['application-form', 'equipment-list', 'own-choice-notice']);

/** Which papers the rules in force ask for with this application, the main ones first (regulation/papers). */
export function papersAsked(publication: Publication | undefined, data: JsonObject, facts: JsonObject): readonly PaperAsked[] {
  const type = String(data['businessType'] ?? '');
  const asked = (publication?.papers ?? []).filter(({ paper, askedAt, businessTypes, when }) =>
    askedAt === 'application' && !writtenHere.has(paper) && (businessTypes.includes('any') || businessTypes.includes(type)) && (when === null || holds(when as unknown as Condition, data, facts)));
  return asked.toSorted((a, b) => Number(b.main) - Number(a.main)).map(({ paper, name, main }) => ({ paper, name, main }));
}
