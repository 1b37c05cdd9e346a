import { describe, expect, it } from 'vitest';
import { acceptance, Play } from '../connection-case/play.test-support.ts';
import { acceptanceFindings } from './check-acceptance.ts';
import { soundApplication, soundLowVoltage } from './application.test-support.ts';
import { onlineFromStaff } from './channel-by-who.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Id } from '../kernel/ids.ts';

const actor = (duty: 'customer' | 'agent' | 'counter' | 'customer-service'): Actor => ({ personId: '00000000-0000-7000-8000-000000000001' as Id, duty, unitId: null });

describe('how an application came in', () => {
  it('is online only when the customer or his agent hands it in', () => {
    expect((['customer', 'agent'] as const).map((duty) => onlineFromStaff('online', actor(duty)))).toEqual([undefined, undefined]);
    expect((['counter', 'customer-service'] as const).map((duty) => onlineFromStaff('online', actor(duty))?.code)).toEqual(['online-is-the-customers', 'online-is-the-customers']);
    expect(onlineFromStaff('phone', actor('counter'))).toBeUndefined();
  });
  it('stays with the case', () => {
    expect(new Play(soundApplication).state.facts['channel']).toBe('online');
    expect(new Play(soundLowVoltage, {}, 'lv-connection').state.facts['channel']).toBe('counter');
  });
});

describe('applications alike', () => {
  const rows = { paperChecks: [], result: 'accepted' };
  it('are shown at acceptance by their numbers, and hinder nothing', () => {
    expect(acceptanceFindings(rows, { similar: ['610824261101001', '610824261102003'] })).toMatchObject([{ path: 'duplicateOf', level: 'hint', code: 'similar-applications', text: { zh: expect.stringContaining('610824261101001、610824261102003') } }]);
    expect(acceptanceFindings({ ...rows, duplicateOf: 'x' }, { similar: ['610824261101001'] })).toEqual([]);
    expect(acceptanceFindings(rows, { similar: [] })).toEqual([]);
    expect(new Play(soundApplication, { similar: ['610824261101001'] }).act('accept-application', 'counter', acceptance).state.facts['acceptedAt']).toBeDefined();
  });
});
