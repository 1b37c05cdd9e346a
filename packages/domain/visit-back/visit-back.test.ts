import { describe, expect, it } from 'vitest';
import { answersNeedWords, badAnswers } from './rating-fields.ts';
import { asked, person, refusedCode } from '../kernel/asked.test-support.ts';
import { checkForm } from '../kernel/form-check.ts';
import { callForm, rate, recordCall } from './rate.ts';
import { visitSite } from './visit-site.ts';

const good = { firmsImposed: false, extraCharges: false, keptTime: true, manyTrips: false };
const facts = { numbers: { 'visit-back-tries': '3' } };

describe('visit-back', () => {
  it('closes when the site was visited and the customer has rated, in either order', () => {
    expect(visitSite.decide(asked({}, facts))).toMatchObject({ concludes: { turn: { duties: ['service-desk', 'customer', 'agent'] } } });
    expect(visitSite.decide(asked({}, facts, { rated: true }))).toMatchObject({ concludes: { outcome: 'done' } });
    expect(rate.decide(asked(good, facts))).toMatchObject({ concludes: { turn: { duties: ['customer-manager'] } } });
    expect(rate.decide(asked(good, facts, { siteVisited: true }))).toMatchObject({ concludes: { outcome: 'done' } });
  });
  it('keeps bad answers for oversight and asks for words about pressed firms', () => {
    expect(badAnswers({ ...good, firmsImposed: true, keptTime: false })).toEqual(['firms-imposed', 'late']);
    expect(answersNeedWords({ ...good, extraCharges: true }).map((f) => f.code)).toEqual(['words-needed']);
    expect(answersNeedWords({ ...good, extraCharges: true, words: '收了 200 元' })).toEqual([]);
    expect(rate.decide(asked({ ...good, manyTrips: true }, facts, { siteVisited: true }))).toMatchObject({ concludes: { establishes: { ratingFindings: ['many-trips'] } } });
  });
  it('is not taken by the managers of the case', () => {
    expect(refusedCode(recordCall.decide(asked({ callResult: 'no-answer' }, { customerManager: person.id })))).toBe('own-managers');
  });
  it('closes as not reached after three tries on two days only', () => {
    const call = (tries: string[]) => recordCall.decide(asked({ callResult: 'no-answer', giveUp: true }, facts, { tries, siteVisited: true }));
    expect(refusedCode(call(['2026-11-23', '2026-11-23']))).toBe('too-few-tries');
    expect(refusedCode(call(['2026-11-20']))).toBe('too-few-tries');
    expect(call(['2026-11-20', '2026-11-23'])).toMatchObject({ concludes: { outcome: 'not-reached' } });
  });
  it('asks the questions only when somebody answered', () => {
    const codes = (data: object) => checkForm(callForm, data as never, {}, asked({}, {})).map((f) => f.path);
    expect(codes({ callResult: 'no-answer' })).toEqual([]);
    expect(codes({ callResult: 'reached' })).toContain('ratingOverall');
  });
});
