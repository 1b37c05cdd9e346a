import { describe, expect, it } from 'vitest';
import { applicationForm } from '@jiedian/domain/acceptance/application-form.ts';
import { askedData, firstData, openGroups, withValue } from './form-data.ts';
import { strokesOf } from './strokes.ts';

describe('the data of a form being filled', () => {
  it('follows computed values, and keeps what was typed over one until its grounds change', () => {
    const first = withValue(applicationForm, {}, {}, 'requestedCapacityKva', '800');
    expect(first).toEqual({ requestedCapacityKva: '800', totalCapacityKva: '800' });
    const typed = withValue(applicationForm, first, {}, 'totalCapacityKva', '900');
    expect(withValue(applicationForm, typed, {}, 'peakLoadKw', '500')).toMatchObject({ totalCapacityKva: '900' });
    expect(withValue(applicationForm, typed, {}, 'requestedCapacityKva', '630')).toMatchObject({ totalCapacityKva: '630' });
  });
  it('clears a value that was taken away', () => expect(withValue(applicationForm, { email: 'a@b.cn' }, {}, 'email', undefined)).toEqual({}));
  it('leaves behind what is no longer asked for, however far it reaches', () => {
    const data = { byAgent: false, agentName: '高', customerKind: 'person', creditCode: 'X', idNo: '1', equipment: [{ name: '泵', odd: 1 }] };
    expect(askedData(applicationForm.fields, data, {})).toEqual({ byAgent: false, customerKind: 'person', idNo: '1', equipment: [{ name: '泵' }] });
  });
  it('begins with defaults, an empty list where none is an answer, and what the server prefills', () => {
    expect(firstData(applicationForm, { contactName: { value: '刘' }, nothing: { value: 1 }, email: { value: null } })).toEqual({ channel: 'online', ownSupplies: [], contactName: '刘' });
  });
  it('asks low-voltage questions of low-voltage customers only', () => {
    const fields = (data: object) => openGroups(applicationForm, { ...data }, {}).flatMap((group) => group.fields);
    expect(fields({ requestedVoltage: '0.38' })).toEqual(expect.arrayContaining(['phase', 'requestedLoadKw']));
    expect(fields({ requestedVoltage: '10' })).not.toContain('phase');
    expect(fields({ requestedVoltage: '10' })).toContain('requestedCapacityKva');
  });
});

describe('a signature', () => {
  it('is kept as lines of one size, whatever the pad', () => {
    expect(strokesOf([{ points: [{ x: 0, y: 0 }, { x: 170, y: 90 }] }], 340, 180)).toBe('M0 0L170 90');
    expect(strokesOf([{ points: [{ x: 0, y: 0 }, { x: 340, y: 180 }] }], 680, 360)).toBe('M0 0L170 90');
  });
  it('stays below what the door takes', () => {
    const long = { points: Array.from({ length: 40_000 }, (_, i) => ({ x: i % 340, y: i % 180 })) };
    expect(strokesOf([long], 340, 180).length).toBeLessThan(60_000);
  });
});
