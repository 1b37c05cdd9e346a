import { describe, expect, it } from 'vitest';
import { acceptance, assignment, atSurvey, id, persons, Play, signed, survey } from './play.test-support.ts';
import { soundApplication, soundLowVoltage } from '../acceptance/application.test-support.ts';
import { openCodes } from './open-codes.test-support.ts';

const begin = (facts = {}) => new Play(soundApplication, facts);
const toAssigned = () => begin().act('accept-application', 'counter', acceptance).act('assign-managers', 'unit-dispatcher', assignment);

describe('from the application to the survey', () => {
  it('begins with the submission and waits for acceptance; a second submission on it is refused', () => {
    const play = begin();
    expect(openCodes(play)).toEqual(['acceptance']);
    expect(play.state.facts).toMatchObject({ submissions: 1, requestedCapacityKva: '1250', customerName: { personal: 'name', value: '靖边某某商品混凝土有限公司' } });
    expect(play.refused('submit-application', 'customer', soundApplication)).toBe('already-begun');
  });

  it('accepts and pins the regime in force', () => {
    const play = begin().act('accept-application', 'counter', acceptance);
    expect(openCodes(play)).toEqual(['assignment']);
    expect(play.state.facts).toMatchObject({ regime: 'default-2023', supplyKind: 'hv-single', acceptedAt: acceptance['acceptedAt'], promisedPapers: [] });
  });

  it('wants both signatures before the survey is arranged', () => {
    const play = toAssigned().act('sign-for-assignment', 'project-manager', signed('项目经理'));
    expect(openCodes(play)).toEqual(['assignment']);
    expect(play.refused('sign-for-assignment', 'project-manager', signed('项目经理'))).toBe('signed-already');
    expect(openCodes(play.act('sign-for-assignment', 'customer-manager', signed('客户经理')))).toEqual(['survey-appointment']);
  });

  it('lets nobody but the assigned manager sign, and nobody with a conflict', () => {
    expect(toAssigned().refused('sign-for-assignment', 'customer-manager', signed('旁人'), persons['other'])).toBe('not-your-duty');
    expect(toAssigned().refused('sign-for-assignment', 'customer-manager', { conflictPledge: false, signature: { name: '客户经理' } })).toEqual(['conflictPledge:conflict']);
  });

  it('goes back to the lead when a manager declines', () => {
    const play = toAssigned().act('decline-assignment', 'project-manager', { declineReason: '回避' });
    expect(play.state.open['assignment']?.turn.duties).toEqual(['unit-dispatcher']);
    expect(openCodes(play.act('assign-managers', 'unit-dispatcher', { ...assignment, projectManager: id(19) }).act('sign-for-assignment', 'project-manager', signed('旁人'), id(19)).act('sign-for-assignment', 'customer-manager', signed('客户经理')))).toEqual(['survey-appointment']);
  });

  it('refuses one person for both, somebody without the duty, and somebody away', () => {
    const accepted = begin().act('accept-application', 'counter', acceptance);
    expect(accepted.refused('assign-managers', 'unit-dispatcher', { ...assignment, projectManager: id(13) })).toEqual(['projectManager:same-person']);
    expect(accepted.refused('assign-managers', 'unit-dispatcher', { ...assignment, customerManager: id(15) })).toBe('not-eligible');
    const away = begin({ persons: { [id(13)]: { name: '甲', duties: [{ duty: 'customer-manager', unitId: id(1) }], away: true }, [id(14)]: { name: '乙', duties: [{ duty: 'project-manager', unitId: id(1) }], away: false } } });
    expect(away.act('accept-application', 'counter', acceptance).refused('assign-managers', 'unit-dispatcher', assignment)).toBe('away');
  });

  it('needs no project manager at low voltage', () => {
    const play = new Play(soundLowVoltage, {}, 'lv-connection').act('accept-application', 'counter', { ...acceptance, supplyKind: 'lv' })
      .act('assign-managers', 'unit-dispatcher', { customerManager: id(13), choiceReason: 'area' }).act('sign-for-assignment', 'customer-manager', signed('客户经理'));
    expect(openCodes(play)).toEqual(['lv-scheme']);
  });

  it('closes the survey with the project manager’s signature and opens the three schemes side by side', () => {
    const play = atSurvey({}, {}, soundApplication).act('record-survey', 'customer-manager', survey);
    expect(openCodes(play)).toEqual(['site-survey']);
    expect(play.refused('sign-survey', 'customer-manager', { signature: { name: 'x' } })).toBe('not-your-duty');
    expect(openCodes(play.act('sign-survey', 'project-manager', { signature: { name: '项目经理' } }))).toEqual(['access-scheme', 'metering-scheme', 'tariff-scheme']);
    expect(play.state.facts).toMatchObject({ ordinary: true, 'works-needed': false, 'dispatch-preparation-needed': false, approvedCapacityKva: '1250' });
  });

  it('opens the energisation plan at once when works are needed (A3.4)', () => {
    const play = atSurvey({}, {}, soundApplication).act('record-survey', 'customer-manager', { ...survey, worksNeeded: 'grid', worksKind: 'new-line', worksOutline: '新建 1.2 km' });
    expect(openCodes(play.act('sign-survey', 'project-manager', { signature: { name: '项目经理' } }))).toContain('energisation-plan');
  });

  it('ends as “cannot supply” only after the branch has approved', () => {
    const cannot = { ...survey, supplyConclusion: 'cannot', noSupplyReason: ['no-source'], noSupplyMissing: '无电源点', noSupplyUntil: '2027-06-30' };
    const play = atSurvey({}, {}, soundApplication).act('record-survey', 'customer-manager', cannot).act('sign-survey', 'project-manager', { signature: { name: '项目经理' } });
    const agree = { result: 'approved', signature: { name: '负责人' } };
    expect(play.refused('review-supply-refusal', 'marketing', agree, persons['branch-marketing'])).toBe('not-your-turn');
    expect(openCodes(play.act('review-supply-refusal', 'unit-head', agree))).toEqual(['supply-refusal-review']);
    expect(play.refused('review-supply-refusal', 'marketing', agree)).toBe('not-your-turn');
    expect(play.act('review-supply-refusal', 'marketing', agree, persons['branch-marketing']).state).toMatchObject({ status: 'ended', endedAs: 'cannot-supply' });
  });
});
