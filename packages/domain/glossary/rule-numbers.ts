import type { Decimal } from '../kernel/decimal.ts';
import { isDecimal } from '../kernel/decimal.ts';
import type { JsonObject } from '../kernel/json.ts';
import { isObject } from '../kernel/json.ts';

/**
 * Numbers that change by decree or by the company's setting. The server takes them from the dated rows under regulation/
 * that hold on the day; a number that is absent is not checked.
 */
export type RuleNumbers = {
  /** regulation/metering: least share of a current transformer's rating that the full load must reach, % (DL/T 448 †). */
  readonly ctLoadShareMin?: Decimal;
  /** regulation/metering: from this capacity metering is on the high-voltage side, kVA †. */
  readonly highSideMeteringFromKva?: Decimal;
  /** regulation/tariff: from here two-part tariff, kVA (发改价格〔2023〕526号). */
  readonly twoPartFromKva?: Decimal;
  /** regulation/tariff: from here the customer may choose two-part, kVA. */
  readonly twoPartChoiceFromKva?: Decimal;
  /** regulation/scheme: reactive compensation as % of transformer capacity, least and most †. */
  readonly reactiveShareMin?: Decimal;
  readonly reactiveShareMax?: Decimal;
  /** regulation/scheme: own emergency supply as % of the security load †. */
  readonly emergencyShareMin?: Decimal;
  /** regulation/scheme: months that a high-voltage scheme is valid. */
  readonly schemeValidMonths?: Decimal;
  /** regulation/scheme: days before expiry by which an extension must be asked, and how many are allowed †. */
  readonly extensionAskDays?: Decimal;
  readonly extensionsAllowed?: Decimal;
  /** regulation/scheme: months after the reply within which the customer may object †. */
  readonly objectionMonths?: Decimal;
  /** regulation/licence-scopes: how old the query of a licence may be, days †. */
  readonly licenceQueryDays?: Decimal;
  /** regulation/papers: certified high-voltage electricians that a station must name †. */
  readonly electriciansMin?: Decimal;
};

/** A number of the rules in force, from the facts of a decision or of a form's check; undefined where no rule is known. */
export function ruleNumber(facts: object, name: keyof RuleNumbers): Decimal | undefined {
  const numbers = (facts as JsonObject)['numbers'];
  const value = isObject(numbers) ? numbers[name] : undefined;
  return typeof value === 'string' && isDecimal(value) ? value : undefined;
}
