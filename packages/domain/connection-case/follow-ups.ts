import { callReviewers } from '../supply-scheme/who-reviews.ts';
import type { FollowUp } from '../kernel/decide.ts';
import { isObject, type JsonObject } from '../kernel/json.ts';

/**
 * 免审、免检: a step that the pinned regime exempts is closed by the rule, never skipped, also when it was opened before the
 * case became ordinary; nothing is closed on which somebody has begun, nor after the exemption was called back by hand.
 */
export const exemptByRegime: FollowUp = (state, _after, facts) => {
  const exempt = facts['exempt'];
  if (state.status !== 'open' || !isObject(exempt) || facts['exemptionRecalled'] === true) return [];
  return Object.entries(state.open).flatMap(([step, visit]) => {
    const ruleId = exempt[step];
    if (typeof ruleId !== 'string' || hasBegun(visit.memory)) return [];
    return [{ type: 'step-exempted', typeVersion: 1, step: { id: step, visit: visit.visit }, body: { outcome: 'exempt' }, by: { system: 'regime', ruleId } }];
  });
};

const hasBegun = (memory: JsonObject) => Object.keys(memory).length > 0;

/** The customer's works need no tracking once they have passed the completion inspection. */
export const endCustomerWorks: FollowUp = (state, { event }) => {
  const tracking = state.open['customer-works'];
  if (!tracking || event.step?.id !== 'completion-inspection' || event.body.outcome !== 'passed') return [];
  return [{ type: 'customer-works-closed', typeVersion: 1, step: { id: 'customer-works', visit: tracking.visit }, body: { outcome: 'completed' }, by: { system: 'process', ruleId: 'customer-works-end' } }];
};

export const caseFollowUps: readonly FollowUp[] = [exemptByRegime, callReviewers, endCustomerWorks];
