import type { County } from './organisation/units.ts';

export type Transformer = { readonly model: string; readonly kva: number; readonly count: number };

/** A source point as survey and access scheme see it. Lengths in metres, load rate in percent. */
export type Source = {
  readonly role: 'main' | 'standby' | 'mutual' | 'security';
  readonly substation: string;
  readonly feeder: string;
  readonly point: string;
  readonly openKva: number;
  readonly peakRate: number;
  readonly lengthM: number;
  readonly laying: 'overhead-insulated' | 'overhead-bare' | 'cable-buried' | 'cable-duct' | 'mixed';
  readonly crossings?: readonly string[];
  readonly conductor: string;
  readonly dedicated?: true;
};

export type Equipment = { readonly name: string; readonly class: string; readonly eachKw: number; readonly count: number; readonly standby?: number; readonly model?: string };

/** Works on the grid's side that a case needs. */
export type Works = {
  readonly kind: 'new-line' | 'line-upgrade' | 'substation-bay' | 'ring-main-unit' | 'new-transformer' | 'larger-transformer';
  readonly name: string;
  readonly outline: string;
  readonly estimateWan: number;
  readonly reason: 'new-connection' | 'capacity-limited' | 'no-bay' | 'lv-limited';
  readonly permits: readonly string[];
  readonly items: readonly { readonly item: string; readonly unit: string; readonly quantity: string }[];
  readonly materials: readonly { readonly item: string; readonly specification: string; readonly unit: string; readonly quantity: string }[];
};

/** What a customer of a story is like: everything that the forms of his case will say of him and his place. */
export type Profile = {
  /** Names the story; all that is invented for it follows from it. */
  readonly code: string;
  readonly county: County;
  readonly name: string;
  readonly kind: 'company' | 'institution' | 'government' | 'village' | 'sole-trader' | 'person' | 'project-owner';
  readonly business: 'new' | 'increase' | 'temporary' | 'ev-charging' | 'lv-new';
  readonly address: string;
  readonly place: readonly [string, string];
  readonly siteProof: string;
  readonly usage: 'large-industry' | 'general' | 'residential-rate' | 'residential' | 'farming' | 'irrigation';
  readonly industry: string;
  readonly voltage: '10' | '35' | '110' | '0.38' | '0.22';
  readonly overview: string;
  readonly peakKw: number;
  readonly shifts: 'one' | 'two' | 'three' | 'seasonal';
  readonly equipment: readonly Equipment[];
  readonly sources: readonly Source[];
  readonly stationKind: string;
  readonly mainWiring: string;
  readonly tariff: 'business-two-part' | 'business-single' | 'agricultural' | 'residential';
  readonly powerFactor: '0.80' | '0.85' | '0.90' | 'none';
  /** Own contact with an account; without it the counter types the application. */
  readonly portal: boolean;
  readonly transformers?: readonly Transformer[];
  readonly currentKva?: number;
  readonly accountNo?: string;
  readonly sector?: 'coal' | 'chemical' | 'high-energy' | 'housing';
  readonly approvalNo?: string;
  readonly projectName?: string;
  readonly natures?: readonly string[];
  readonly grade?: 'first' | 'second' | 'temporary';
  readonly gradeGround?: string;
  readonly firstClassKw?: number;
  readonly secondClassKw?: number;
  readonly securityKw?: number;
  readonly ownSupplies?: readonly { readonly kind: string; readonly powerKw: number; readonly count: number; readonly switchOver: string }[];
  readonly hvMotors?: readonly { readonly eachKw: number; readonly count: number; readonly start: string }[];
  readonly nonLinear?: readonly { readonly name: string; readonly powerKw: number; readonly harmonics: string }[];
  readonly chargers?: readonly { readonly kind: 'ac' | 'dc'; readonly eachKw: number; readonly count: number }[];
  readonly temporary?: { readonly purpose: string; readonly workingDays: number };
  readonly loadKw?: number;
  readonly works?: Works;
  readonly outage?: 'planned-outage' | 'live-work' | 'no-outage';
  /** Working days from the application to the day on which power is wanted. */
  readonly wantedAfter: number;
};
