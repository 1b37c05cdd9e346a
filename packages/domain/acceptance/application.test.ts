import { describe, expect, it } from 'vitest';
import { applicationForm } from './application-form.ts';
import type { BusinessDate, Instant } from '../kernel/instant.ts';
import { checkForm } from '../kernel/form-check.ts';
import type { JsonObject } from '../kernel/json.ts';
import { needOf } from '../kernel/condition.ts';
import { processFor } from '../glossary/which-process.ts';
import { soundApplication, soundLowVoltage } from './application.test-support.ts';
import { withTotals } from './application-totals.ts';

const facts: JsonObject = { numbers: { 'lv-free-investment-to': '160', 'temporary-supply-term': '3' } };
const moment = { doneAt: '2026-11-23T08:00:00.000Z' as Instant, today: '2026-11-23' as BusinessDate };
const found = (data: JsonObject, level = 'must') => checkForm(applicationForm, data, facts, moment).filter((f) => f.level === level).map((f) => `${f.path}:${f.code}`);
const high = (more: JsonObject, ...without: string[]) => found(Object.fromEntries(Object.entries({ ...soundApplication, ...more }).filter(([k]) => !without.includes(k))));
const low = (more: JsonObject) => found({ ...soundLowVoltage, ...more });

describe('the application form', () => {
  it('takes sound ones, high and low', () => {
    expect(found(soundApplication)).toEqual([]);
    expect(found(soundLowVoltage)).toEqual([]);
  });

  it('wants transformers to make the capacity asked for; a cold standby does not count', () => {
    expect(high({ requestedCapacityKva: '1250.01' })).toEqual(['transformers:capacity-differs']);
    expect(high({ transformers: [{ model: 'a', capacityKva: '1250', count: 1, duty: 'running' }, { model: 'b', capacityKva: '630', count: 1, duty: 'cold-standby' }] })).toEqual([]);
    expect(high({ transformers: [{ model: 'a', capacityKva: '1000', count: 1, duty: 'running' }], hvMotors: [{ eachKw: '250', count: 1, start: 'soft' }] })).toEqual([]);
    expect(high({}, 'transformers')).toEqual([]);
  });

  it('wants the classes to make the peak load, each once', () => {
    expect(high({ loadClass: [{ loadClass: 'third', loadKw: '899.99' }] })).toEqual(['loadClass:classes-differ']);
    expect(high({ loadClass: [{ loadClass: 'third', loadKw: '400' }, { loadClass: 'third', loadKw: '500' }] })).toEqual(['loadClass.1.loadClass:class-twice']);
  });

  it('wants security load and outage time where there is first or second class load, within the peak', () => {
    const loadClass = [{ loadClass: 'second', loadKw: '900' }];
    expect(high({ loadClass })).toEqual(['securityLoadKw:missing']);
    expect(high({ loadClass, securityLoadKw: '0' })).toEqual(['allowedOutageSeconds:missing']);
    expect(high({ loadClass, securityLoadKw: '900', allowedOutageSeconds: 0 })).toEqual([]);
    expect(high({ loadClass, securityLoadKw: '900.01', allowedOutageSeconds: 0 })).toEqual(['securityLoadKw:out-of-range']);
  });

  it('warns, and no more, when the load is above the capacity or a size is not standard', () => {
    expect(found({ ...soundApplication, peakLoadKw: '1250.01', loadClass: [{ loadClass: 'third', loadKw: '1250.01' }] }, 'hint')).toEqual(['peakLoadKw:load-above-capacity']);
    expect(found({ ...soundApplication, peakLoadKw: '1250', loadClass: [{ loadClass: 'third', loadKw: '1250' }] }, 'hint')).toEqual([]);
    expect(found({ ...soundApplication, requestedCapacityKva: '1234', transformers: [{ model: 'a', capacityKva: '1234', count: 1, duty: 'running' }] }, 'hint')).toEqual(['transformers.0.capacityKva:odd-size']);
    expect(found({ ...soundApplication, equipment: [{ name: '整流', class: 'rectifier', eachKw: '800', count: 2, nonLinear: true }] }, 'hint')).toEqual(['loadNature:non-linear-equipment']);
  });

  it('asks for the list of equipment that disturbs when the load is special', () => {
    expect(high({ loadNature: ['harmonic'] })).toEqual(['nonLinear:missing']);
    expect(high({ loadNature: ['harmonic'], nonLinear: [{ name: '中频炉', powerKw: '800' }] })).toEqual([]);
  });

  it('keeps low voltage to low voltage', () => {
    expect(low({ requestedVoltage: '10' })).toContain('requestedVoltage:voltage-does-not-fit');
    expect(high({ requestedVoltage: '0.38' })).toContain('requestedVoltage:voltage-does-not-fit');
    expect(low({ requestedLoadKw: '160' })).toEqual([]);
    expect(low({ requestedLoadKw: '160.01' })).toEqual(['requestedLoadKw:too-much-for-low-voltage']);
    expect([processFor('lv-new', '0.38'), processFor('temporary', '0.22'), processFor('new', '10')]).toEqual(['lv-connection', 'lv-connection', 'hv-connection']);
  });

  it('hides what is not asked for at low voltage, and leaves transformers to choice at high voltage', () => {
    const { transformers, requestedLoadKw } = applicationForm.fields;
    expect(needOf(transformers.need, soundLowVoltage, {})).toBe('hidden');
    expect(needOf(transformers.need, soundApplication, {})).toBe('optional');
    expect(needOf(requestedLoadKw.need, soundLowVoltage, {})).toBe('required');
    expect(needOf(requestedLoadKw.need, soundApplication, {})).toBe('hidden');
  });

  it('asks for agent, identity and project approval only where they belong', () => {
    expect(high({ byAgent: true })).toEqual(['agentName:missing', 'agentIdNo:missing', 'agentPhone:missing', 'agentScope:missing', 'agentUntil:missing']);
    const agent = { byAgent: true, agentName: '李经办', agentIdNo: '610881198001010019', agentPhone: '13891234560', agentUntil: '2026-11-23' };
    expect(high({ ...agent, agentScope: ['receive'] })).toEqual(['agentScope:may-not-apply']);
    expect(high({ ...agent, agentScope: ['apply'] })).toEqual([]);
    expect(high({ ...agent, agentScope: ['apply'], agentUntil: '2026-11-22' })).toEqual(['agentUntil:in-the-past']);
    expect(high({ approvalSector: 'coal' })).toEqual(['projectName:missing', 'approvalNo:missing']);
    expect(high({}, 'creditCode')).toEqual(['creditCode:missing']);
    expect(low({ idNo: '610881198001010018' })).toEqual(['idNo:not-identity-number']);
    expect(low({ idKind: 'passport', idNo: 'E12345678' })).toEqual([]);
  });

  it('wants consent and a signature, whole days and a sensible term', () => {
    expect(high({ consent: false })).toEqual(['consent:no-consent']);
    expect(high({}, 'truthPledge')).toEqual(['truthPledge:missing']);
    expect(high({ wantedDate: '2026-11-23' })).toEqual(['wantedDate:in-the-past']);
    expect(high({ wantedDate: '2026-11-31' })).toEqual(['wantedDate:no-such-day']);
    const temporary = { businessType: 'temporary', tempPurpose: 'building', wantedDate: '2026-12-31' };
    expect(high({ ...temporary, tempUntil: '2029-11-23' })).toEqual([]);
    expect(high({ ...temporary, tempUntil: '2029-11-24' })).toEqual(['tempUntil:term-too-long']);
    expect(high({ ...temporary, tempUntil: '2026-12-31' })).toEqual(['tempUntil:ends-before-it-begins']);
  });

  it('refuses capacity of nought, stages that do not make it, more standby than machines, an odd industry', () => {
    expect(high({ requestedCapacityKva: '0' })).toEqual(['requestedCapacityKva:out-of-range']);
    expect(high({ requestedCapacityKva: '-1' })).toEqual(['requestedCapacityKva:out-of-range']);
    expect(high({ stages: [{ stage: 1, capacityKva: '630', wantedDate: '2027-03-31' }] })).toEqual(['stages:stages-differ']);
    expect(high({ equipment: [{ name: 'a', class: 'motor', eachKw: '1', count: 1, standby: 2 }] })).toEqual(['equipment.0.standby:out-of-range']);
    expect(high({ industry: '302' })).toEqual(['industry:not-industry']);
    expect(high({}, 'equipment')).toEqual(['equipment:missing']);
  });

  it('computes totals', () => {
    expect(withTotals({ requestedCapacityKva: '630' as never, currentCapacityKva: '315' as never, equipment: [{ name: 'a', class: 'motor', eachKw: '90' as never, count: 10, standby: 2 }] }))
      .toMatchObject({ totalCapacityKva: '945', equipment: [{ totalKw: '720' }] });
  });
});
