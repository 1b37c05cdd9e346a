import { describe, expect, it } from 'vitest';
import { openAt, walkThrough } from './walk-through.ts';
import { readCompiled } from './read-compiled.ts';

const hv = readCompiled('hv-connection');
const walk = walkThrough(hv);

const toSurvey = ['application:submitted', 'acceptance:accepted', 'assignment:assigned', 'survey-appointment:agreed'];
const toDrafting = [...toSurvey, 'site-survey:can-supply', 'access-scheme:done', 'tariff-scheme:done', 'metering-scheme:done'];
const toConfirmation = [...toDrafting, 'scheme-drafting:drafted', 'scheme-review:approved', 'scheme-reply:replied'];
const toParallel = [...toConfirmation, 'scheme-confirmation:agreed', '!scheme-confirmed'];
const installation = ['contractor-check:passed', 'design-review:passed', 'interim-inspection:passed', 'completion-report:complete', 'completion-inspection:passed'];
const toGate = [...toParallel, 'fees:settled', 'customer-works:completed', 'supply-contract:in-force', 'metering-installation:installed', 'energisation-plan:agreed', 'outage-plan:approved', ...installation];

describe('from application to hand-over', () => {
  it('goes back for gaps, and ends when supply is refused', () => {
    expect(openAt(walk('application:submitted', 'acceptance:returned'))).toEqual(['application#2']);
    expect(walk('application:submitted', 'acceptance:refused')).toMatchObject({ ended: true, reached: ['acceptance-outcome', 'refused', 'ended-early', 'closed-early'] });
  });

  it('ends the whole case when the branch approves that supply is not possible', () => {
    expect(openAt(walk(...toSurvey, 'site-survey:cannot-supply', 'supply-refusal-review:returned'))).toEqual(['site-survey#2']);
    expect(walk(...toSurvey, 'site-survey:cannot-supply', 'supply-refusal-review:approved')).toMatchObject({ ended: true, reached: ['supply-refusal-review-outcome', 'cannot-supply', 'ended-early', 'closed-early'] });
  });

  it('opens what follows the scheme at once, and the gate only when all is there', () => {
    expect(openAt(walk(...toParallel))).toEqual(['contractor-check#1', 'customer-works#1', 'energisation-plan#1', 'fees#1', 'metering-installation#1', 'supply-contract#1']);
    for (const missing of ['fees:settled', 'outage-plan:approved', 'customer-works:completed']) expect(openAt(walk(...toGate.filter((step) => step !== missing)))).toEqual([`${missing.split(':')[0]}#1`]);
    expect(openAt(walk(...toGate))).toEqual(['energisation#1']);
  });

  it('does not let the visit hold the archive, and sends a bad hand-over back', () => {
    expect(openAt(walk(...toGate, 'energisation:energised'))).toEqual(['archive#1', 'visit-back#1']);
    expect(openAt(walk(...toGate, 'energisation:energised', 'archive:archived', 'handover:returned'))).toEqual(['archive#2', 'visit-back#1']);
    expect(walk(...toGate, 'energisation:energised', 'archive:archived', 'handover:received').ended).toBe(false);
    expect(walk(...toGate, 'energisation:energised', 'archive:archived', 'handover:received', 'visit-back:not-reached')).toMatchObject({ ended: true, reached: ['closing', 'completed'] });
  });
});

describe('schemes', () => {
  it('open only the parts that are no longer valid when one is sent back', () => {
    const back = walk(...toDrafting, 'scheme-drafting:part-returned +access-scheme-valid +tariff-scheme-valid');
    expect(openAt(back)).toEqual(['metering-scheme#2', 'scheme-confirmed#1']);
    expect(openAt(walk(...toDrafting, 'scheme-drafting:drafted', 'scheme-review:part-returned +access-scheme-valid +tariff-scheme-valid', 'metering-scheme:done'))).toEqual(['scheme-confirmed#1', 'scheme-drafting#2']);
  });

  it('wait for the access design where one is needed, and for its next round when it fails', () => {
    const asked = [...toSurvey, 'site-survey:can-supply +access-design-needed'];
    expect(openAt(walk(...asked))).toEqual(['access-design#1', 'metering-scheme#1', 'scheme-confirmed#1', 'tariff-scheme#1']);
    expect(openAt(walk(...asked, 'access-design:failed', 'access-design:passed'))).toEqual(['access-scheme#1', 'metering-scheme#1', 'scheme-confirmed#1', 'tariff-scheme#1']);
  });

  it('are drafted anew after an objection, and end the case when they expire', () => {
    expect(openAt(walk(...toConfirmation, 'scheme-confirmation:objected'))).toEqual(['scheme-confirmed#1', 'scheme-drafting#2']);
    expect(walk(...toConfirmation, '!scheme-expiry')).toMatchObject({ ended: true, reached: ['scheme-expiry', 'scheme-expired', 'ended-early', 'closed-early'] });
  });
});

describe('plans and preparations', () => {
  it('open the energisation plan at the survey when grid works are needed (A3.4)', () => {
    const works = walk(...toSurvey, 'site-survey:can-supply +works-needed');
    expect(openAt(works)).toEqual(['access-scheme#1', 'energisation-plan#1', 'metering-scheme#1', 'tariff-scheme#1']);
    expect(() => walk(...toSurvey, 'site-survey:can-supply +works-needed', '!scheme-confirmed')).toThrow('nothing waits for "scheme-confirmed"');
  });

  it('ask dispatch only where it has to prepare', () => {
    expect(openAt(walk(...toConfirmation, 'scheme-confirmation:agreed +dispatch-preparation-needed'))).toContain('dispatch-preparation#1');
    expect(openAt(walk(...toConfirmation, 'scheme-confirmation:agreed'))).not.toContain('dispatch-preparation#1');
  });
});

describe('the customer’s installation', () => {
  it('loops on what failed, was incomplete or has more parts', () => {
    expect(openAt(walk(...toGate.slice(0, -1), 'completion-inspection:failed'))).toEqual(['completion-report#2']);
    expect(openAt(walk(...toGate.slice(0, -3), 'interim-inspection:more-parts', 'interim-inspection:failed'))).toEqual(['interim-inspection#3']);
    expect(openAt(walk(...toGate.slice(0, -4), 'design-review:failed'))).toEqual(['design-review#2']);
  });

  it('begins anew when an exemption is recalled, and then skips the contractors already checked', () => {
    const exempt = [...toGate.slice(0, -4), 'design-review:exempt', 'interim-inspection:exempt'];
    expect(openAt(walk(...exempt))).toEqual(['completion-report#1']);
    expect(openAt(walk(...exempt, '!exemption-recalled +contractors-checked'))).toEqual(['design-review#2']);
  });
});

describe('at any time', () => {
  it('a changed need goes back to the survey with nothing left over', () => {
    const changed = walk(...toParallel, 'fees:settled', '!application-changed');
    expect(changed.position.tokens).toEqual([expect.objectContaining({ node: 'site-survey', visit: 2 })]);
    expect(changed.position.arrived).toEqual({});
  });

  it('a termination ends the case, until it is energised', () => {
    for (const so of [[], toSurvey, toParallel, toGate]) expect(walk(...so, '!case-terminated')).toMatchObject({ ended: true, reached: ['case-terminated', 'terminated'] });
    expect(() => walk(...toGate, 'energisation:energised', '!case-terminated')).toThrow('nothing waits for "case-terminated"');
  });
});
