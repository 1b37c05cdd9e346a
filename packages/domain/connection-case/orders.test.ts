import { describe, expect, it } from 'vitest';
import { atSurvey, id, persons } from './play.test-support.ts';
import { soundApplication } from '../acceptance/application.test-support.ts';

const begin = (facts = {}) => atSurvey(facts, {}, soundApplication);
const urging = { to: persons['project-manager'], level: 'reminder', matter: '请落实配套方案', answerDue: '2026-11-24' };

describe('urging', () => {
  it('goes to a person, is answered by him alone and closed by its sender; hinders no step', () => {
    const play = begin().act('urge', 'customer-manager', urging).act('urge', 'customer-manager', { ...urging, matter: '第二件' });
    expect(play.state.open['site-survey']).toBeDefined();
    expect(play.refused('answer-urging', 'reviewer', { orderNo: 1, answer: '好', plannedDay: '2026-11-25' })).toBe('not-to-you');
    play.act('answer-urging', 'project-manager', { orderNo: 1, answer: '已安排', plannedDay: '2026-11-25' });
    expect(play.refused('answer-urging', 'project-manager', { orderNo: 1, answer: '再答', plannedDay: '2026-11-25' })).toBe('no-such-urging');
    expect(play.refused('close-urging', 'reviewer', { orderNo: 1, done: '完成' })).toBe('not-yours-to-close');
    play.act('close-urging', 'customer-manager', { orderNo: 1, done: '完成' });
    expect(play.state.asides['urging']).toMatchObject({ 1: { state: 'closed' }, 2: { state: 'open' } });
  });
  it('does not make acts on the open step stale', () => {
    const play = begin();
    const { version } = play.state;
    play.act('urge', 'customer-manager', urging);
    expect(play.state.touched).toMatchObject({ steps: { urging: version + 1 } });
    expect(play.state.touched.whole).toBeLessThan(version + 1);
  });
});

describe('coordination order', () => {
  const order = { toDepartment: 'production-technology', matter: '请查可开放容量', needBy: '2026-11-24' };
  it('is answered by the department it names, and can be asked again, counted', () => {
    const play = begin().act('coordinate', 'customer-manager', order);
    expect(play.refused('answer-coordination', 'metering-team', { orderNo: 1, answer: '3200' }, id(70))).toBe('other-department');
    play.act('answer-coordination', 'production-technology', { orderNo: 1, answer: '3200' }, id(71));
    expect(play.refused('close-coordination', 'customer-manager', { orderNo: 1, verdict: 'again' })).toEqual(['words:missing', 'needBy:missing']);
    play.act('close-coordination', 'customer-manager', { orderNo: 1, verdict: 'again', words: '请写线路', needBy: '2026-11-25' });
    expect(play.state.asides['coordination']).toMatchObject({ 1: { state: 'open', times: 2, needBy: '2026-11-25' } });
    play.act('answer-coordination', 'production-technology', { orderNo: 1, answer: '117 线' }, id(71)).act('close-coordination', 'customer-manager', { orderNo: 1, verdict: 'accepted' });
    expect(play.state.asides['coordination']).toMatchObject({ 1: { state: 'closed' } });
  });
});

describe('complaint', () => {
  it('is answered by the service desk, not by the case’s managers, and only once', () => {
    const play = begin().act('complain', 'customer', { kind: ['late'], words: '迟迟没有人来' });
    const answer = { orderNo: 1, contactedAt: '2026-11-23T02:00:00.000Z', found: '已核实', justified: false, answer: '已说明' };
    expect(play.refused('answer-complaint', 'marketing', answer, persons['customer-manager'])).toBe('own-manager');
    expect(play.act('answer-complaint', 'service-desk', answer).refused('answer-complaint', 'service-desk', answer)).toBe('not-offered-now');
  });
});

describe('correcting a time', () => {
  const wrong = { recordNo: 2, wrong: '2026-11-23T02:00:00.000Z', right: '2026-11-23T01:00:00.000Z', reason: '录错', evidence: [id(62)] };
  const yes = { result: 'approved', signature: { name: '负责人' } };
  it('is a new record with approval; the corrections are facts, the old record stays', () => {
    const play = begin().act('correct-time', 'customer-manager', wrong).act('approve-time-correction', 'reviewer', yes);
    expect(play.state.facts['timeCorrections']).toEqual([{ recordNo: 2, right: wrong.right }]);
  });
  it('refuses the same time, a second request, and one’s own approval', () => {
    expect(begin().refused('correct-time', 'customer-manager', { ...wrong, right: wrong.wrong })).toBe('same-time');
    const play = begin().act('correct-time', 'customer-manager', wrong);
    expect(play.refused('correct-time', 'customer-manager', wrong)).toBe('asked-already');
    expect(play.refused('approve-time-correction', 'reviewer', yes, persons['customer-manager'])).toBe('own-request');
  });
});

describe('energy-service advice and promised papers', () => {
  it('keeps the state of each service', () => {
    const play = begin().act('offer-energy-service', 'customer-manager', { service: 'storage', state: 'offered', benefit: '削峰' });
    expect(play.refused('offer-energy-service', 'customer-manager', { service: 'storage', state: 'interested', benefit: '削峰' })).toEqual(['owner:missing', 'next:missing']);
    play.act('offer-energy-service', 'customer-manager', { service: 'storage', state: 'declined', benefit: '削峰' });
    expect(play.state.asides['energy-services']).toEqual({ storage: { state: 'declined' } });
  });
  it('takes papers only when some were promised', () => expect(begin().refused('hand-in-papers', 'customer', { papers: [{ paper: 'site-proof', files: [id(63)] }] })).toBe('not-offered-now'));
});
