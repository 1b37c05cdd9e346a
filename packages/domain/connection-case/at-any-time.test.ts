import { describe, expect, it } from 'vitest';
import { acceptance, atSurvey, id, persons, Play, survey } from './play.test-support.ts';
import { openCodes } from './open-codes.test-support.ts';
import { soundApplication } from '../acceptance/application.test-support.ts';

const surveyed = (facts = {}) => atSurvey(facts, {}, soundApplication).act('record-survey', 'customer-manager', survey).act('sign-survey', 'project-manager', { signature: { name: '项目经理' } });
const waiting = { reason: 'customer-funds', account: 'customer', words: '资金未到位', expectedEnd: '2026-12-10', expectedDays: 13, evidence: [id(60)] };
const yes = { result: 'approved', signature: { name: '负责人' } };

describe('suspension', () => {
  it('stops clocks on the customer’s account once approved, closes the steps’ acts, and goes on after resuming', () => {
    const play = surveyed().act('request-suspension', 'customer', waiting);
    expect(play.state.status).toBe('open');
    play.act('approve-suspension', 'reviewer', yes);
    expect(play.state).toMatchObject({ status: 'suspended', suspension: { account: 'customer' }, facts: { suspensions: 1, suspendedUntil: '2026-12-10' } });
    expect(play.refused('make-access-scheme', 'customer-manager')).toBe('stream-suspended');
    expect(play.state.open['access-scheme']?.segments.at(-1)).toMatchObject({ account: 'customer', suspended: true });
    play.act('resume-case', 'customer-manager', { note: '资金到位' });
    expect(play.state.status).toBe('open');
    expect(play.state.facts).not.toHaveProperty('suspendedUntil');
    expect(play.state.open['access-scheme']?.segments.at(-1)).toMatchObject({ account: 'utility' });
  });

  it('needs the head of the unit too when it is long or the second one', () => {
    const long = surveyed().act('request-suspension', 'customer-manager', { ...waiting, expectedDays: 31 }).act('approve-suspension', 'reviewer', yes);
    expect(long.state.status).toBe('open');
    expect(long.refused('approve-suspension', 'reviewer', yes)).toBe('not-your-turn');
    expect(long.act('approve-suspension', 'unit-head', yes).state.status).toBe('suspended');
    const again = surveyed().act('request-suspension', 'customer', waiting).act('approve-suspension', 'reviewer', yes).act('resume-case', 'customer', { note: '好了' }).act('request-suspension', 'customer', waiting).act('approve-suspension', 'reviewer', yes);
    expect(again.state.status).toBe('open');
  });

  it('is exactly long enough at the limit: thirty days need no head', () => {
    expect(surveyed().act('request-suspension', 'customer', { ...waiting, expectedDays: 30 }).act('approve-suspension', 'reviewer', yes).state.status).toBe('suspended');
  });

  it('keeps the clock running for the utility’s own reasons: a mark, no suspension', () => {
    const play = surveyed({ suspensionAccounts: { 'materials-late': 'utility' } });
    expect(play.refused('request-suspension', 'customer-manager', { ...waiting, reason: 'materials-late' })).toBe('account-does-not-fit');
    play.act('request-suspension', 'customer-manager', { ...waiting, reason: 'materials-late', account: 'utility' });
    expect(play.state).toMatchObject({ status: 'open', facts: { hindrance: { reason: 'materials-late' } } });
    expect(play.act('resume-case', 'customer-manager', { note: '到货' }).state.facts).not.toHaveProperty('hindrance');
  });

  it('asks for evidence on the customer’s account, and for one request at a time', () => {
    const { evidence: _, ...bare } = waiting;
    expect(surveyed().refused('request-suspension', 'customer', bare)).toEqual(['evidence:missing']);
    expect(surveyed().act('request-suspension', 'customer', waiting).refused('request-suspension', 'customer', waiting)).toBe('asked-already');
    expect(surveyed().act('request-suspension', 'customer', waiting).act('approve-suspension', 'reviewer', { result: 'returned', opinion: '凭证不足', sendBackReason: ['papers-missing'], gaps: [{ what: '补来函' }], signature: { name: '负责人' } }).refused('approve-suspension', 'reviewer', yes)).toBe('not-offered-now');
  });
});

describe('termination', () => {
  const ask = { kind: 'withdrawn', words: '项目取消', request: [id(61)] };
  const approve = { ...yes, callBack: persons['service-desk'], callBackWords: '客户确认撤销' };
  it('ends the case after a call back by somebody else than its managers', () => {
    const play = surveyed().act('request-termination', 'customer', ask);
    expect(play.refused('approve-termination', 'reviewer', { ...approve, callBack: persons['customer-manager'] })).toBe('own-manager');
    expect(play.act('approve-termination', 'reviewer', approve).state).toMatchObject({ status: 'ended', endedAs: 'terminated', open: {}, facts: { terminatedAs: 'withdrawn' } });
    expect(play.refused('urge', 'customer-manager', {})).toBe('stream-ended');
  });
  it('is asked for by a signature on the phone or a written request, not by neither', () => {
    const { request: _, ...unwritten } = ask;
    expect(surveyed().act('request-termination', 'customer', { ...unwritten, customerSignature: { name: '马晓燕' } }).state.status).toBe('open');
    expect(surveyed().refused('request-termination', 'customer', unwritten)).toEqual(['customerSignature:unsigned']);
  });
  it('lets a customer only withdraw, and works while the case is suspended', () => {
    expect(surveyed().refused('request-termination', 'customer', { ...ask, kind: 'duplicate' })).toBe('customer-withdraws-only');
    const suspended = surveyed().act('request-suspension', 'customer', waiting).act('approve-suspension', 'reviewer', yes);
    expect(suspended.act('request-termination', 'customer', ask).act('approve-termination', 'reviewer', approve).state.status).toBe('ended');
  });
});

describe('change of the application', () => {
  const sign = { reason: '扩大产能', customerSignature: { name: '马晓燕' } };
  it('corrects a contact in place', () => {
    const play = surveyed().act('change-application', 'customer', { what: ['contact'], contactName: '李晓', contactPhone: '13891234569', ...sign });
    expect(openCodes(play)).toEqual(['access-scheme', 'metering-scheme', 'tariff-scheme']);
    expect(play.state.facts['contactName']).toEqual({ personal: 'name', value: '李晓' });
  });
  it('goes back to the survey for capacity: the scheme is void and the survey opens a second time', () => {
    const play = surveyed().act('change-application', 'customer', { what: ['capacity'], requestedCapacityKva: '2000', ...sign });
    expect(openCodes(play)).toEqual(['site-survey']);
    expect(play.state.open['site-survey']?.visit).toBe(2);
    expect(play.state.facts).toMatchObject({ requestedCapacityKva: '2000', changes: 1, acceptedAt: acceptance['acceptedAt'] });
    expect(play.state.facts).not.toHaveProperty('approvedCapacityKva');
    expect(play.state.touched.whole).toBe(play.state.version);
  });
  it('refuses a change to another unit or across low and high voltage, and asks for each new value', () => {
    expect(surveyed().refused('change-application', 'customer', { what: ['place'], region: '610881', addressDetail: '某地', ...sign })).toBe('other-unit');
    expect(surveyed().refused('change-application', 'customer', { what: ['voltage'], requestedVoltage: '0.38', ...sign })).toBe('other-process');
    expect(surveyed().refused('change-application', 'customer', { what: ['capacity'], ...sign })).toEqual(['requestedCapacityKva:missing']);
  });
  it('is not offered before acceptance', () => expect(new Play(soundApplication).refused('change-application', 'customer', { what: ['capacity'], requestedCapacityKva: '2000', ...sign })).toBe('not-offered-now'));
});

describe('transfer of a manager', () => {
  const transfer = { line: 'customer-manager', toManager: persons['other'], reason: 'leave', openPoints: [{ what: '约客户看合同' }], customerTold: true };
  it('hands the case over; only the new manager signs for it and acts from then on', () => {
    const play = surveyed().act('transfer-manager', 'unit-dispatcher', transfer);
    expect(play.refused('take-over-case', 'customer-manager', { signature: { name: '客户经理' } })).toBe('not-your-duty');
    play.act('take-over-case', 'customer-manager', { signature: { name: '新经理' } }, persons['other']);
    expect(play.refused('take-over-case', 'customer-manager', { signature: { name: '新经理' } }, persons['other'])).toBe('not-offered-now');
  });
  it('refuses the present manager, the other line’s manager, and somebody not eligible', () => {
    expect(surveyed().refused('transfer-manager', 'unit-dispatcher', { ...transfer, toManager: persons['customer-manager'] })).toBe('same-person');
    expect(surveyed().refused('transfer-manager', 'unit-dispatcher', { ...transfer, toManager: persons['reviewer'] })).toBe('not-eligible');
    expect(surveyed({ persons: { [String(id(14))]: { name: '乙', duties: [{ duty: 'customer-manager', unitId: id(1) }, { duty: 'project-manager', unitId: id(1) }], away: false }, [String(id(13))]: { name: '甲', duties: [{ duty: 'customer-manager', unitId: id(1) }], away: false } } })
      .refused('transfer-manager', 'unit-dispatcher', { ...transfer, toManager: id(14) })).toBe('both-lines');
  });
});
