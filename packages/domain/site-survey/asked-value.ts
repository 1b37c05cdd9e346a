import { industryName } from '../glossary/industries.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { Text } from '../kernel/text.ts';
import { usageClasses } from '../glossary/lists/usage-class.ts';
import { wordsOf } from '../glossary/list.ts';

const same = (value: string): Text => ({ zh: value, en: value });

/** 申请值 of an item that the survey checks, from the facts of the case in clear; undefined where the application says nothing of it. */
export function askedValue(item: string, facts: JsonObject): Text | undefined {
  const said = (fact: string): string | undefined => (typeof facts[fact] === 'string' ? facts[fact] : undefined);
  switch (item) {
    case 'name':
    case 'address': {
      const value = said(item === 'name' ? 'customerName' : 'supplyAddress');
      return value === undefined ? undefined : same(value);
    }
    case 'usage': {
      const value = said('usageClass');
      return value === undefined ? undefined : wordsOf(usageClasses, value);
    }
    case 'industry': {
      const value = said('industry');
      return value === undefined ? undefined : (industryName(value) ?? same(value));
    }
    case 'capacity': {
      const value = said('requestedCapacityKva');
      return value === undefined ? undefined : same(`${value} kVA`);
    }
    default:
      return undefined;
  }
}
