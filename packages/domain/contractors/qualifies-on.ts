import { addCalendarDays } from '@jiedian/engines/calendar/civil-date.ts';
import { contractorRoles } from '../glossary/lists/contractor-role.ts';
import { licenceKinds } from '../glossary/lists/licence-kind.ts';
import { licencesFor, type LicenceKind, type Role } from '../glossary/licences-for.ts';
import { compare, type Decimal } from '../kernel/decimal.ts';
import type { BusinessDate } from '../kernel/instant.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { Firm, Licence } from './firm.ts';
import { schemeEnded, scopeOf, type LicenceScope } from './licence-scope.ts';
import { reason } from './reasons.ts';

/** What is asked of a firm on a day. `until`: the licence must last so long · `worksEnd`: one that ends before it only warns · `queryMaxDays`: an older query only warns. */
export type Asked = {
  readonly role: Role;
  readonly day: BusinessDate;
  readonly kv?: Decimal | undefined;
  readonly kva?: Decimal | undefined;
  readonly until?: BusinessDate | undefined;
  readonly worksEnd?: BusinessDate | undefined;
  readonly queryMaxDays?: Decimal | undefined;
  readonly scopes?: readonly LicenceScope[];
};

/** `reasons` empty: the firm qualifies on the day. */
export type Qualification = { readonly reasons: readonly Refusal[]; readonly warnings: readonly Refusal[] };

/** Qualification for the day: kind of work, licence with its voltage, capacity, time and revocation, and what bars the firm. */
export function qualifiesOn(firm: Firm, asked: Asked): Qualification {
  const { main, besides } = licencesFor[asked.role];
  const bar = firm.incidents.map(({ barredUntil }) => barredUntil).filter((until) => until !== undefined && until >= asked.day).toSorted().at(-1);
  const chosen = [bestOf(firm, main, (licence) => [...lapses(licence, asked), ...beyond(licence, asked)]), ...besides.map((kind) => bestOf(firm, kind, (licence) => lapses(licence, asked)))];
  return {
    reasons: [
      ...(firm.kinds.includes(asked.role) ? [] : [reason('not-its-kind', { firm: firm.name, role: contractorRoles.values[asked.role] })]),
      ...(bar === undefined ? [] : [reason('barred', { firm: firm.name, until: bar })]),
      ...chosen.flatMap(({ reasons }) => reasons),
    ],
    warnings: chosen.flatMap(({ licence }) => (licence === undefined ? [] : warningsOf(licence, asked))),
  };
}

/** Of several licences of a kind the one that lacks least counts; of equals the one that lasts longest. */
function bestOf(firm: Firm, kind: LicenceKind, lacking: (licence: Licence) => readonly Refusal[]): { readonly licence?: Licence; readonly reasons: readonly Refusal[] } {
  const judged = firm.licences.filter(({ licenceKind }) => licenceKind === kind).map((licence) => ({ licence, reasons: lacking(licence) }));
  const [best] = judged.toSorted((a, b) => a.reasons.length - b.reasons.length || (a.licence.validTo < b.licence.validTo ? 1 : -1));
  return best ?? { reasons: [reason('no-licence', { firm: firm.name, kind: licenceKinds.values[kind] })] };
}

/** A licence counts on its first and on its last day; a revoked one from the day of revocation on no more. */
function lapses({ licenceNo, validFrom, validTo, revoked }: Licence, { day, until }: Asked): readonly Refusal[] {
  if (revoked !== undefined && revoked.on <= day) return [reason('revoked', { licenceNo, on: revoked.on })];
  if (validFrom > day) return [reason('not-yet', { licenceNo, validFrom })];
  if (validTo < day) return [reason('expired', { licenceNo, validTo })];
  return until !== undefined && validTo < until ? [reason('ends-before-works', { licenceNo, validTo, until })] : [];
}

function beyond({ licenceNo, maxKv, maxKva }: Licence, { kv, kva }: Asked): readonly Refusal[] {
  return [
    ...(kv !== undefined && maxKv !== undefined && compare(maxKv, kv) < 0 ? [reason('voltage', { licenceNo, maxKv, kv })] : []),
    ...(kva !== undefined && maxKva !== undefined && compare(maxKva, kva) < 0 ? [reason('capacity', { licenceNo, maxKva, kva })] : []),
  ];
}

function warningsOf(licence: Licence, { day, worksEnd, queryMaxDays, scopes = [] }: Asked): readonly Refusal[] {
  const { licenceNo, validTo, maxKv, queriedOn } = licence;
  const gradeKv = scopeOf(scopes, licence)?.maxKv;
  return [
    ...(worksEnd !== undefined && validTo >= day && validTo < worksEnd ? [reason('ends-during-works', { licenceNo, validTo })] : []),
    ...(schemeEnded(scopes, licence, day) ? [reason('scheme-ended', { licenceNo })] : []),
    ...(maxKv !== undefined && gradeKv !== undefined && compare(maxKv, gradeKv) > 0 ? [reason('cap-above-grade', { licenceNo, maxKv, gradeKv })] : []),
    ...(queryMaxDays !== undefined && queriedOn !== undefined && queriedOn < addCalendarDays(day, -Number(queryMaxDays)) ? [reason('query-old', { licenceNo, days: queryMaxDays })] : []),
  ];
}
