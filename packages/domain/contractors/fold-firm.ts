import { isPerson } from '../kernel/actor.ts';
import type { LedgerEvent } from '../kernel/event.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { Engagement, Firm, Incident, Licence, SchemeSeen } from './firm.ts';

/** The firm as its events tell it, oldest first; null where none has happened. Folding never decides. */
export function foldFirm(events: readonly LedgerEvent[]): Firm | null {
  return events.reduce<Firm | null>(withEvent, null);
}

function withEvent(firm: Firm | null, { type, doneAt, actor, body: { data } }: LedgerEvent): Firm | null {
  if (data === undefined) return firm;
  if (firm === null) return type === 'firm-registered' ? begun(data, doneAt) : null;
  const recordedBy = isPerson(actor) ? actor.personId : null;
  switch (type) {
    case 'firm-amended':
      return { ...firm, ...(data as Pick<Firm, 'name' | 'kinds'>) };
    case 'licence-recorded':
      return { ...firm, licences: [...firm.licences, { evidence: [], ...data, no: firm.licences.length + 1 } as unknown as Licence] };
    case 'licence-revoked': {
      const { licence, on, authority, words } = data as { readonly licence: number } & NonNullable<Licence['revoked']>;
      return { ...firm, licences: firm.licences.map((one) => (one.no === licence ? { ...one, revoked: { on, authority, words } } : one)) };
    }
    case 'incident-recorded':
      return { ...firm, incidents: [...firm.incidents, { ...data, no: firm.incidents.length + 1 } as unknown as Incident] };
    case 'works-taken-up':
      return { ...firm, works: [...firm.works.filter(({ streamId, role }) => !(streamId === data['streamId'] && role === data['role'])), data as unknown as Engagement] };
    case 'unreplied-scheme-seen':
      return { ...firm, schemesSeen: [...firm.schemesSeen, { ...data, no: firm.schemesSeen.length + 1, recordedAt: doneAt, recordedBy } as unknown as SchemeSeen] };
    default:
      return firm;
  }
}

const begun = ({ name, creditCode, codeConfirmed, kinds }: JsonObject, registeredAt: Firm['registeredAt']): Firm => ({
  name: String(name), creditCode: String(creditCode), codeConfirmed: codeConfirmed === true, kinds: kinds as Firm['kinds'], licences: [], incidents: [], works: [], schemesSeen: [], registeredAt,
});
