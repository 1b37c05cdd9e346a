import { identityNumber, creditCode, mobile, personName } from './invented-numbers.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Profile } from './profile.ts';
import { stableId } from './stable-id.ts';
import { counties } from './organisation/units.ts';

/** The people and numbers of a customer, all invented from the story's code. */
export type Citizens = {
  readonly customerId: Id;
  readonly contactId: Id;
  readonly legalRep: string;
  readonly legalRepId: string;
  readonly contact: string;
  readonly contactIdNo: string;
  readonly phone: string;
  readonly creditCode: string;
  readonly bankAccount: string;
};

const creditKinds = { company: '91', institution: '12', government: '11', village: '54', 'sole-trader': '92', 'project-owner': '91', person: '92' } as const;

export function citizensOf({ code, county, kind }: Profile): Citizens {
  const contact = personName(`${code}/contact`);
  return {
    customerId: stableId(`customer/${code}`), contactId: stableId(`contact/${code}`),
    legalRep: kind === 'person' ? contact : personName(`${code}/legal`), legalRepId: identityNumber(`${code}/legal`), contact, contactIdNo: identityNumber(`${code}/contact`),
    phone: mobile(code), creditCode: creditCode(code, counties[county].code, creditKinds[kind]),
    bankAccount: `2610${identityNumber(`${code}/bank`).slice(2, 17)}`.slice(0, 19).replace(/\D/g, '0'),
  };
}
