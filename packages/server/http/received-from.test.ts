import { describe, expect, it } from 'vitest';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { actFor } from '../command/known-acts.ts';
import type { Asker } from '../session/asker.ts';
import { receivedFrom } from './received-from.ts';

const id = '00000000-0000-7000-8000-000000000001' as Id;
const asker = (kind: 'staff' | 'customer'): Asker => ({
  account: 'a', personId: id, name: '某人', kind, duties: [], units: [], actsFor: [], customers: kind === 'customer' ? [{ id, name: '某公司', role: 'owner' }] : [],
});
function received(command: string, kind: 'staff' | 'customer', data: JsonObject) {
  const act = actFor('case', command);
  if (act === undefined) throw new Error(command);
  return receivedFrom(act, { commandId: id, stream: { kind: 'case', id }, seenVersion: 0, doneAt: '2026-03-02T02:00:00.000Z' as Instant, data }, asker(kind));
}

describe('what comes in through a session', () => {
  it('is online when a customer applies, whatever the body says; staff say how the customer came', () => {
    expect(received('submit-application', 'customer', { channel: 'counter', firstContactAt: '2026-03-01T02:00:00.000Z', region: '610824' })).toMatchObject({ channel: 'portal', data: { channel: 'online', region: '610824' } });
    expect(received('submit-application', 'customer', { channel: 'counter', firstContactAt: '2026-03-01T02:00:00.000Z' }).data).not.toHaveProperty('firstContactAt');
    expect(received('submit-application', 'staff', { channel: 'phone', firstContactAt: '2026-03-01T02:00:00.000Z' })).toMatchObject({ channel: 'desk', data: { channel: 'phone', firstContactAt: '2026-03-01T02:00:00.000Z' } });
  });
  it('leaves other forms as they are', () => {
    expect(received('confirm-scheme', 'customer', { note: 'x' }).data).toEqual({ note: 'x' });
  });
});
