import { describe, expect, it } from 'vitest';
import { caseFollowUps, endCustomerWorks, exemptByRegime } from './follow-ups.ts';
import { detailsOf, sentenceOf } from './sentence.ts';
import type { BusinessDate } from '../kernel/instant.ts';
import type { DecidedEvent } from '../kernel/event.ts';
import { explainGate } from './gate-refusal.ts';
import type { GateFacts } from '../gates/gate-facts.ts';
import { atSurvey, id, outside, persons, survey } from './play.test-support.ts';
import { needFromCase } from './need-from-case.ts';
import { offeredTo } from './who-may.ts';
import type { JsonObject } from '../kernel/json.ts';
import { soundApplication } from '../acceptance/application.test-support.ts';
import type { StreamState } from '../kernel/stream-state.ts';
import { tellsAfter } from './tells.ts';
import { submitApplication } from '../acceptance/submit-application.ts';

const surveyed = (more: JsonObject = {}) => atSurvey({}, {}, soundApplication).act('record-survey', 'customer-manager', { ...survey, ...more });
const works = { worksNeeded: 'grid', worksKind: 'new-line', worksOutline: '新建 10kV 线路 1.2 km' };
const sign = { signature: { name: '项目经理' } };
const visit = { visit: 1, openedAt: '', openedSeq: 1, turn: { duties: [], account: 'utility' }, segments: [], memory: {} };
const standing = (open: object, more: object = {}) => ({ status: 'open', open, ...more }) as unknown as StreamState;
const event = (type: string, step: string, outcome?: string): DecidedEvent => ({ type, typeVersion: 1, step: { id: step, visit: 1 }, body: outcome === undefined ? {} : { outcome } });
const after = { event: event('x', 'y'), entered: [] };

describe('rules that act by themselves', () => {
  it('closes exempt steps, with the rule’s name, whenever they stand open', () => {
    const state = standing({ 'design-review': visit, 'fees': visit });
    expect(exemptByRegime(state, after, { exempt: { 'design-review': 'r1', 'interim-inspection': 'r2' } })).toEqual([
      { type: 'step-exempted', typeVersion: 1, step: { id: 'design-review', visit: 1 }, body: { outcome: 'exempt' }, by: { system: 'regime', ruleId: 'r1' } },
    ]);
  });
  it('leaves alone what was begun, what was called back, and what is suspended', () => {
    const exempt = { exempt: { 'design-review': 'r1' } };
    expect(exemptByRegime(standing({ 'design-review': { ...visit, memory: { submitted: true } } }), after, exempt)).toEqual([]);
    expect(exemptByRegime(standing({ 'design-review': visit }), after, { ...exempt, exemptionRecalled: true })).toEqual([]);
    expect(exemptByRegime(standing({ 'design-review': visit }, { status: 'suspended' }), after, exempt)).toEqual([]);
  });
  it('ends the tracking of the customer’s works with the passed completion inspection only', () => {
    const state = standing({ 'customer-works': visit });
    expect(endCustomerWorks(state, { event: event('s', 'completion-inspection', 'passed'), entered: [] }, {})).toMatchObject([{ step: { id: 'customer-works' }, body: { outcome: 'completed' } }]);
    expect(endCustomerWorks(state, { event: event('s', 'completion-inspection', 'failed'), entered: [] }, {})).toEqual([]);
    expect(caseFollowUps).toEqual(expect.arrayContaining([exemptByRegime, endCustomerWorks]));
  });
});

describe('what leaves the case', () => {
  it('asks for the project once, when the survey finds works needed, with its data', () => {
    const play = surveyed(works);
    const before = play.state;
    play.act('sign-survey', 'project-manager', sign);
    const tells = play.events.flatMap((e) => tellsAfter(e, before, play.state));
    expect(tells.filter((t) => t.task === 'raise-project')).toEqual([{ task: 'raise-project', name: 'works-needed', payload: {} }]);
    expect(tellsAfter(play.events[0] as DecidedEvent, play.state, play.state).filter((t) => t.task === 'raise-project')).toEqual([]);
    expect(needFromCase(play.state, { unitName: '靖边县供电分公司', customerName: '某某商混' })).toMatchObject({
      name: '靖边县供电分公司 某某商混 业扩配套工程', kind: 'new-line', reason: 'new-connection', investSide: 'customer', neededBy: '2027-03-31', projectManager: persons['project-manager'], customerManager: persons['customer-manager'],
      cases: [{ case: id(9), number: '610824261123001', capacityKva: '1250', wantedDate: '2027-03-31' }],
    });
    expect(needFromCase(before, { unitName: 'x' })).toBeNull();
  });
  it('asks for it once a low-voltage case with works gets its project manager', () => {
    const at = (facts: object) => standing({}, { number: 'n', facts });
    const raised = (before: object, now: object) => tellsAfter(event('x', 'y'), at(before), at(now)).filter((t) => t.task === 'raise-project').length;
    expect(raised({}, { gridWorks: true, 'works-needed': true })).toBe(0);
    expect(raised({ gridWorks: true }, { gridWorks: true, projectManager: 'p' })).toBe(1);
    expect(raised({ projectManager: 'p' }, { 'works-needed': true, gridWorks: false, projectManager: 'p' })).toBe(0);
  });
  it('keeps a natural person’s name out of the project’s name', () => {
    const { state } = surveyed(works).act('sign-survey', 'project-manager', sign);
    expect(needFromCase({ ...state, facts: { ...state.facts, customerKind: 'person' } }, { unitName: 'U', customerName: '高山' })?.['name']).toBe('U 610824261123001 业扩配套工程');
  });
  it('tells the projects when a case with works changes or ends', () => {
    const play = surveyed(works).act('sign-survey', 'project-manager', sign);
    const before = play.state;
    play.act('change-application', 'customer', { what: ['capacity'], requestedCapacityKva: '2000', reason: 'x', customerSignature: { name: 'm' } });
    expect(play.events.flatMap((e) => tellsAfter(e, before, play.state)).filter((t) => t.task === 'tell-projects').map((t) => t.name)).toEqual(['application-changed']);
  });
  it('tells the customer in words without personal values', () => {
    const play = surveyed();
    const notices = tellsAfter(event('scheme-replied', 'scheme-reply', 'replied'), play.state, play.state);
    expect(notices).toEqual([{ task: 'notify', name: 'scheme-replied:customer', payload: { notice: 'scheme-replied:customer', to: 'customer' } }]);
  });
  it('lets the clock look at a scheme on the morning after its last day', () => {
    const replied = { ...event('scheme-replied', 'scheme-reply', 'replied'), body: { outcome: 'replied', establishes: { schemeValidUntil: '2027-12-31' } } };
    const state = standing({ 'scheme-confirmation': visit }, { number: 'n', facts: { schemeValidUntil: '2027-12-31' } });
    expect(tellsAfter(replied, state, state).find((t) => t.task === 'send-command')).toMatchObject({ name: 'expire-scheme', runAt: '2028-01-01T00:30:00.000Z' });
  });
});

describe('the ledger in words', () => {
  const names = { person: (p: string) => (p === id(13) ? '王芳' : undefined), caseNumber: () => '610824261123001', region: () => ({ zh: '靖边县', en: 'Jingbian' }), item: () => undefined, file: (f: string) => (f === id(40) ? '身份证明.pdf' : undefined), time: (t: string) => t.slice(0, 10) };
  it('says who did what with which result, and which time round', () => {
    expect(sentenceOf({ ...event('scheme-replied', 'scheme-reply', 'replied'), step: { id: 'scheme-reply', visit: 2 } }, { zh: '王芳', en: 'Wang Fang' }).zh).toBe('王芳答复了供电方案（第 2 次办理）：已答复');
    expect(sentenceOf({ type: 'step-exempted', body: {} }, { zh: '时限规则集', en: 'The regime' }).en).toBe('The regime exempted the step');
  });
  it('shows fields with words of lists, units, names and files, never codes', () => {
    const lines = detailsOf({ type: submitApplication.event, body: {} }, { ...soundApplication, customerName: { sealed: 's', digest: 'd' }, papers: [{ paper: 'site-proof', files: [id(40)] }] }, names);
    const words = Object.fromEntries(lines.map((l) => [l.code, l.value.zh]));
    expect(words).toMatchObject({
      businessType: '高压新装', requestedCapacityKva: '1250 kVA', region: '靖边县', byAgent: '否', customerName: '〔已删除〕', loadNature: '普通', ownSupplies: '无',
      truthPledge: '马晓燕（已签字）', loadClass: '1. 等级 三级，负荷 900 kW', papers: '1. 资料 产权证明，文件 身份证明.pdf',
    });
    expect(lines.find((l) => l.code === 'papers')?.files).toEqual([id(40)]);
    expect(detailsOf({ type: 'managers-assigned', body: {} }, { customerManager: id(13), projectManager: id(14) }, names).map((l) => l.value.zh)).toEqual(['王芳', '（未登记的人员）']);
  });
});

describe('what a person is offered', () => {
  it('offers what decide would take, and nothing else', () => {
    const { state } = surveyed();
    const commands = (duty: 'customer-manager' | 'project-manager' | 'customer', person: string) => offeredTo(state, { personId: person as never, duty, unitId: id(1) }, { ...outside, ...state.facts }).map((a) => a.command);
    expect(commands('project-manager', String(id(14)))).toEqual(expect.arrayContaining(['sign-survey', 'return-survey', 'urge']));
    expect(commands('customer-manager', String(id(14)))).toEqual([]);
    expect(commands('customer-manager', String(id(13)))).not.toContain('sign-survey');
    expect(commands('customer', String(id(10)))).toEqual(['change-application', 'request-suspension', 'request-termination', 'complain']);
  });
});

describe('the gate before energisation', () => {
  it('is explained row by row: what is missing, and who owes it', () => {
    const refused = { refusal: { code: 'gate-not-met', text: { zh: '短', en: 'short' } } };
    const { facts } = surveyed().act('sign-survey', 'project-manager', sign).state;
    const explained = explainGate(refused, { ...outside, ...facts } as GateFacts, '2026-11-23' as BusinessDate);
    expect('refusal' in explained && explained.refusal.text.zh).toContain('供用电合同已生效：合同还没有生效。（客户经理）');
    expect(explainGate({ refusal: { code: 'before-gate', text: { zh: '短', en: 'short' } } }, {}, '2026-11-23' as BusinessDate)).toMatchObject({ refusal: { text: { zh: '短' } } });
  });
});
