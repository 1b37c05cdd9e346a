import { holds, type Condition } from '@jiedian/domain/kernel/condition.ts';
import { must, type Finding } from '@jiedian/domain/kernel/form.ts';
import { isObject, type JsonObject } from '@jiedian/domain/kernel/json.ts';
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

/** Without a main paper the counter can only send the application back: better told before it is sent. */
export function mainPapersMissing(data: JsonObject, asked: readonly PaperAsked[]): readonly Finding[] {
  const rows = Array.isArray(data['papers']) ? data['papers'].filter(isObject) : [];
  return asked.filter(({ paper, main }) => main && !rows.some((row) => row['paper'] === paper && Array.isArray(row['files']) && row['files'].length > 0))
    .map(({ paper, name }) => must(`papers.${paper}.files`, 'main-paper-missing', { zh: `请拍照或上传${name.zh}，没有它不能受理。`, en: `Take a photo of it or upload it: ${name.en}. Without it the application cannot be accepted.` }));
}
