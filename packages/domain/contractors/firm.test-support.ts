import type { LedgerEvent } from '../kernel/event.ts';
import type { JsonObject } from '../kernel/json.ts';
import { foldFirm } from './fold-firm.ts';
import type { Firm } from './firm.ts';

const event = (type: string, data: JsonObject): LedgerEvent => ({ type, doneAt: '2026-01-05T02:00:00.000Z', actor: { personId: 'p', duty: 'customer-manager', unitId: 'u' }, body: { data } }) as unknown as LedgerEvent;

/** A firm told by its events, each as [type, data]; registered for installation works unless said otherwise. */
export function firmTold(told: readonly (readonly [string, JsonObject])[] = [], kinds: readonly string[] = ['construction']): Firm {
  const firm = foldFirm([event('firm-registered', { name: '榆北送变电', creditCode: '91350100M000100Y43', kinds: [...kinds] }), ...told.map(([type, data]) => event(type, data))]);
  if (firm === null) throw new Error('no firm');
  return firm;
}

export const licence = (licenceKind: string, more: JsonObject = {}): readonly [string, JsonObject] => ['licence-recorded', {
  licenceKind, licenceNo: `N-${licenceKind}`, grade: '三级', maxKv: '35', validFrom: '2026-01-01', validTo: '2026-11-23', authority: '西北能源监管局', queriedOn: '2026-01-05', ...more,
}];

export const besides = [licence('building'), licence('safe-production')] as const;
