import type { Decimal } from '../kernel/decimal.ts';
import type { Id } from '../kernel/ids.ts';
import type { BusinessDate, Instant } from '../kernel/instant.ts';
import type { LicenceKind, Role } from '../glossary/licences-for.ts';

/** A licence as the certificate says it. `no` counts a firm's licences from 1. `maxKv`, `maxKva`: absent where the licence sets no cap. */
export type Licence = {
  readonly no: number;
  readonly licenceKind: LicenceKind;
  readonly licenceNo: string;
  readonly scheme?: 'five-grade' | 'three-grade';
  readonly gradeNo?: number;
  readonly grade: string;
  readonly maxKv?: Decimal;
  readonly maxKva?: Decimal;
  readonly validFrom: BusinessDate;
  readonly validTo: BusinessDate;
  readonly authority: string;
  /** The day on which the authority's register was asked, and what it showed. */
  readonly queriedOn?: BusinessDate;
  readonly evidence: readonly Id[];
  readonly revoked?: { readonly on: BusinessDate; readonly authority: string; readonly words: string };
};

/** 不良记录. `barredUntil`: last day on which the firm may not take up works, where an authority said so. */
export type Incident = { readonly no: number; readonly kind: string; readonly happenedOn: BusinessDate; readonly words: string; readonly source: string; readonly barredUntil?: BusinessDate };

/** Works that the firm was checked for, on a case or a grid project. */
export type Engagement = { readonly streamId: Id; readonly kind: 'case' | 'project'; readonly number: string; readonly role: Role; readonly since: BusinessDate };

/** The firm learnt of a supply scheme before the customer had the reply (A9). */
export type SchemeSeen = { readonly no: number; readonly caseNumber: string; readonly seenOn: BusinessDate; readonly what: string; readonly reason: string; readonly recordedAt: Instant; readonly recordedBy: Id | null };

/** An outside firm as its stream tells it. `codeConfirmed`: the code fails the standard's check digit and was confirmed with the business licence shown. */
export type Firm = {
  readonly name: string;
  readonly creditCode: string;
  readonly codeConfirmed: boolean;
  readonly kinds: readonly Role[];
  readonly licences: readonly Licence[];
  readonly incidents: readonly Incident[];
  readonly works: readonly Engagement[];
  readonly schemesSeen: readonly SchemeSeen[];
  readonly registeredAt: Instant;
};
