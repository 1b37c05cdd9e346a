import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { wordsOf, type List } from '@jiedian/domain/glossary/list.ts';
import { connectionActs } from '@jiedian/domain/connection-case/acts.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { CaseHead } from './case-head.ts';

/** Since when, on whose account and why a case stands still. The reason is what the request for it said, in the words of its list. */
export function suspensionOf({ suspendedSince, suspensionAccount }: CaseHead, state: StreamState) {
  if (suspendedSince === null) return null;
  const told: JsonObject = { ...state.asides['suspension'], ...state.facts };
  const reason = told['suspensionReason'] ?? told['reason'];
  const end = told['suspensionUntil'] ?? told['expectedEnd'] ?? told['until'];
  return {
    since: suspendedSince,
    account: suspensionAccount ?? 'utility',
    reason: typeof reason === 'string' ? wordsOf(reasons(), reason) : null,
    expectedEnd: typeof end === 'string' ? end : null,
  };
}

/** The list that the request's form chooses from. */
function reasons(): List {
  const fields = connectionActs.find(({ command }) => command === 'request-suspension')?.form.fields ?? {};
  const field = Object.values(fields).find((one) => one.kind === 'choice' && one.list.code.includes('suspension'));
  return field?.kind === 'choice' ? field.list : { code: 'none', values: {} };
}
