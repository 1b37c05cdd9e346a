import type { CasePage } from './queries.ts';

const light = { state: 'none', daysLeft: null, dueOn: null, provisional: false } as const;
const words = (code: string) => ({ zh: code, en: code });

export const step = (code: string, state: CasePage['steps'][number]['state']): CasePage['steps'][number] => ({
  code, no: '', name: words(code), track: 'customer', visit: state === 'later' ? 0 : 1, state, openedAt: null, closedAt: null, segments: [], dueOn: null, turn: null, account: null, who: null, usedDays: null, allowedDays: null, light, outcome: null,
});

export const openTurn = (code: string, duties: string[]): CasePage['turn'][number] => ({ step: code, stepName: words(code), duties, account: 'customer', who: null, light });

/** A case page with nothing on it but what the test says. */
export const caseOf = (of: Partial<CasePage>): CasePage => ({
  id: '00000000-0000-7000-8000-000000000001', number: 'YK20261103-0047', version: 1, customerName: '靖边县某某果蔬冷链有限公司', customerId: null, supplyAddress: null, businessType: 'new', supplyKind: 'hv-single',
  voltage: '10', supplyMode: 'single', capacityKva: '800', grade: null, ordinary: true, status: 'open', endedAs: null, suspension: null, unit: { id: 'u', code: '610824', name: words('靖边') }, openedAt: '2026-11-03T01:00:00.000Z',
  acceptedAt: null, wantedDate: '2026-12-25', agreedDate: null, energisedAt: null, process: { id: 'hv-connection', version: '1' }, customerManager: null, projectManager: null, deputies: [], contact: null, projects: [],
  projectUnderWay: false, turn: [], clocks: { utilityDays: 10, allowedDays: 22, customerDays: 3, thirdPartyDays: 0, total: light, reply: null, whole: null, spans: [] }, gate: [], steps: [], acts: [], ...of,
});
