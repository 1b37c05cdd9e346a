import hv from '../../../processes/compiled/hv-connection.json' with { type: 'json' };
import lv from '../../../processes/compiled/lv-connection.json' with { type: 'json' };
import type { CompiledProcess } from '@jiedian/engines/process/compiled.ts';
import { beginCase, decideCase } from './decide-case.ts';
import type { Asking, Decision } from '../kernel/decide.ts';
import type { BusinessDate, Instant } from '../kernel/instant.ts';
import type { DecidedEvent } from '../kernel/event.ts';
import type { Duty } from '../glossary/duty.ts';
import type { Id } from '../kernel/ids.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { StreamState } from '../kernel/stream-state.ts';

const processes = { 'hv-connection': hv as unknown as CompiledProcess, 'lv-connection': lv as unknown as CompiledProcess };

export const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}` as Id;
export const unit = id(1);
/** The persons of the play, by the duty they hold. */
export const persons = {
  customer: id(10), counter: id(11), 'unit-dispatcher': id(12), 'customer-manager': id(13), 'project-manager': id(14), reviewer: id(15), 'unit-head': id(16), marketing: id(17), 'service-desk': id(18), other: id(19), 'branch-marketing': id(20),
};
const personOn = (duty: string): Id | undefined => (persons as { readonly [duty: string]: Id })[duty];
const seen = Object.fromEntries(Object.entries(persons).map(([duty, person]) => [person, { name: `某${duty}`, duties: duty === 'other' ? [{ duty: 'customer-manager', unitId: unit }, { duty: 'project-manager', unitId: unit }] : [{ duty, unitId: unit }], away: false }]));

export const outside: JsonObject = {
  unitId: unit, persons: seen, projects: [], projectUnderWay: false, exempt: {}, regimeInForce: 'default-2023', papersHeld: [], enteredLate: false, closesLate: false, similar: [],
  papersRequired: [{ paper: 'subject-proof', main: true, byStep: 'application' }, { paper: 'site-proof', main: false, byStep: 'scheme-reply' }],
  reviewers: { 'refusal-of-supply': [{ duty: 'unit-head', level: 'county', order: 1 }, { duty: 'marketing', level: 'branch', order: 2 }], suspension: [{ duty: 'reviewer', level: 'county', order: 1 }] },
  numbers: { 'survey-offers': '2', 'survey-photos': '1', 'access-design-from': '110', 'suspension-long-over': '30', 'lv-free-investment-to': '160', 'temporary-supply-term': '3' },
};

/** A case walked through by its acts, an hour apart. What is refused or found wanting is thrown, so that a play stops there. */
export class Play {
  state: StreamState;
  events: readonly DecidedEvent[];
  facts: JsonObject;
  private hour = 1;

  constructor(application: JsonObject, facts: JsonObject = {}, process: keyof typeof processes = 'hv-connection') {
    this.facts = { ...outside, ...facts };
    const begins = { number: '610824261123001', unitId: unit, process: { id: process, version: '1' } };
    const decided = beginCase(id(9), 'submit-application', this.asking('customer', application, 0), { process: processes[process], outside: this.facts }, begins);
    if (!('events' in decided)) throw new Error(JSON.stringify(decided));
    this.state = decided.state;
    this.events = decided.events;
  }

  /** What the hub decides; nothing changes. */
  try(command: string, duty: Duty | 'clock', data: JsonObject = {}, personId = personOn(duty)): Decision {
    const process = processes[this.state.process.id as keyof typeof processes];
    return decideCase(this.state, command, this.asking(duty, data, this.state.version, personId), { process, outside: this.facts });
  }

  act(command: string, duty: Duty | 'clock', data: JsonObject = {}, personId = personOn(duty)): this {
    const decided = this.try(command, duty, data, personId);
    if (!('events' in decided)) throw new Error(`${command}: ${JSON.stringify(decided, null, 1)}`);
    this.state = decided.state;
    this.events = decided.events;
    return this;
  }

  /** The code of the refusal, or the codes of the findings as `path:code`. */
  refused(command: string, duty: Duty | 'clock', data: JsonObject = {}, personId = personOn(duty)): string | readonly string[] {
    const decided = this.try(command, duty, data, personId);
    if ('refusal' in decided) return decided.refusal.code;
    return 'findings' in decided ? decided.findings.map((f) => `${f.path}:${f.code}`) : 'accepted';
  }

  now(): Instant {
    return `2026-11-23T${String(this.hour).padStart(2, '0')}:00:00.000Z` as Instant;
  }

  private asking(duty: Duty | 'clock', data: JsonObject, seenVersion: number, personId = personOn(duty)): Asking {
    if (this.hour < 23) this.hour += 1;
    const actor = duty === 'clock' ? { system: 'clock' } : { personId: personId ?? id(99), duty, unitId: personId === persons['branch-marketing'] ? id(2) : unit };
    return { data, actor, channel: 'desk', seenVersion, doneAt: this.now(), receivedAt: this.now(), today: '2026-11-23' as BusinessDate };
  }
}

const passed = [{ paper: 'subject-proof', verdict: 'passed' }, { paper: 'site-proof', verdict: 'passed' }];
export const acceptance: JsonObject = { paperChecks: passed, result: 'accepted', acceptedAt: '2026-11-23T02:00:00.000Z', supplyKind: 'hv-single', gradeProposed: 'ordinary', breachOpen: false, noticeWay: 'portal', receiverName: '马晓燕' };
export const assignment: JsonObject = { customerManager: id(13), projectManager: id(14), choiceReason: 'area' };
export const signed = (name: string): JsonObject => ({ conflictPledge: true, signature: { name } });

export const survey: JsonObject = {
  arrivedAt: '2026-11-23T01:00:00.000Z', leftAt: '2026-11-23T02:00:00.000Z', customerRep: '马晓燕',
  people: [{ name: '客户经理', unit: '靖边县供电分公司' }, { name: '项目经理', unit: '靖边县供电分公司' }],
  verified: ['name', 'address', 'usage', 'industry', 'equipment', 'capacity'].map((item) => ({ item, found: '与申请一致', same: true })), approvedCapacityKva: '1250', supplyKind: 'hv-single', grade: 'ordinary', markSpecial: false,
  loadClass: [{ loadClass: 'third', loadKw: '900' }], loadNature: ['ordinary'], ownSupplies: [], parallelGeneration: false, breachFound: false,
  sources: [{ role: 'main', substation: '110kV 某某变', feeder: '10kV 117 某某线', point: '42#杆', voltage: '10', openCapacityKva: '3200', peakLoadRate: '61', distanceM: '850', laying: 'cable-buried', lengthM: '850', outageNeeded: true }],
  receivingPoint: '厂区东北角', stationKind: 'box', dispatchControlled: false, meteringPlace: '箱变高压侧', meteringSide: 'hv-hv', inUrbanLand: false, investor: 'customer',
  worksNeeded: 'none', supplyConclusion: 'can', photos: [id(50)], opinion: '具备供电条件', signature: { name: '客户经理' }, customerRefusesToSign: false, customerSignature: { name: '马晓燕' },
};

/** Up to the open survey. */
export const atSurvey = (facts: JsonObject = {}, application: JsonObject = {}, base: JsonObject): Play =>
  new Play({ ...base, ...application }, facts)
    .act('accept-application', 'counter', acceptance)
    .act('assign-managers', 'unit-dispatcher', assignment)
    .act('sign-for-assignment', 'customer-manager', signed('客户经理'))
    .act('sign-for-assignment', 'project-manager', signed('项目经理'))
    .act('book-survey', 'customer-manager', { contacts: [{ at: '2026-11-23T01:00:00.000Z', way: 'phone', reached: true }], chosen: '2026-11-25T01:00:00.000Z', askedLater: false, attendees: [id(13), id(14)] });
