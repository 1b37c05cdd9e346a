import type { Decimal } from '../kernel/decimal.ts';
import { isDecimal } from '../kernel/decimal.ts';
import type { JsonObject } from '../kernel/json.ts';
import { isObject } from '../kernel/json.ts';

/**
 * Codes of the figures that rooms ask for, as they stand in regulation/parameters (column `parameter`). The server puts the rows
 * that hold on the day into the fact `numbers` as `{ [parameter]: value }`; a figure that is absent is not checked.
 */
export type RuleNumber =
  | 'scheme-validity-hv'
  | 'scheme-validity-lv'
  | 'scheme-extension-asked-before'
  | 'scheme-objection-within'
  | 'survey-offers'
  | 'survey-photos'
  | 'survey-distance'
  | 'access-design-from'
  | 'suspension-long-over'
  | 'customer-contact-every'
  | 'suspension-asked-every'
  | 'late-entry-reason-after'
  | 'temporary-supply-term'
  | 'contract-term-hv'
  | 'licence-query-age'
  | 'electricians-hv'
  | 'load-test-within'
  | 'site-visit-back-within'
  | 'visit-back-tries'
  | 'emergency-supply-share'
  | 'reactive-share-from'
  | 'reactive-share-to'
  | 'ct-normal-load-share'
  | 'ct-least-load-share'
  | 'hv-metering-from'
  | 'lv-free-investment-to'
  | 'outage-notice'
  | 'reaccepted-within'
  | 'settlement-difference'
  | 'licence-warning-days'
  | 'complaint-contact'
  | 'complaint-answer'
  | 'customer-silent-after'
  | 'permit-lapse-warning'
  | 'month-end-days'
  | 'month-end-share'
  | 'scheme-extensions'
  | 'forecast-customer-step'
  | 'forecast-customer-works'
  | 'forecast-unlimited-step'
  | 'forecast-low'
  | 'forecast-high'
  | 'forecast-history-enough'
  | 'forecast-history-months';

/** A figure of the rules in force, from the facts of a decision or of a form's check; undefined where no rule is known. */
export function ruleNumber(facts: object, code: RuleNumber): Decimal | undefined {
  const numbers = (facts as JsonObject)['numbers'];
  const value = isObject(numbers) ? numbers[code] : undefined;
  return typeof value === 'string' && isDecimal(value) ? value : undefined;
}
