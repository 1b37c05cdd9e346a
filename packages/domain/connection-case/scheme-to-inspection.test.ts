import { describe, expect, it } from 'vitest';
import { access, metering, point, source, tariff } from '../supply-scheme/parts.test-support.ts';
import { atSurvey, id, type Play, survey } from './play.test-support.ts';
import { checked, defect, failedRow, found, sign } from '../completion-inspection/inspections.test-support.ts';
import { openCodes } from './open-codes.test-support.ts';
import { sentenceOf } from './sentence.ts';
import { soundApplication } from '../acceptance/application.test-support.ts';

const { singleLine: _, ...accessWords } = access;
const draft = {
  customerOverview: '商混站', approvedCapacityKva: '1250', ...accessWords, ...metering, ...tariff, ownershipBoundary: source.boundary, investmentBoundary: 'customer', notes: '自主选择。', validMonths: 12,
  reserved: [{ equipment: '10kV 117 沙河线', kva: '1250' }],
};
const parts = (play: Play) => play.act('make-access-scheme', 'production-technology', access).act('make-metering-scheme', 'metering-team', metering).act('make-tariff-scheme', 'marketing', tariff);
const drafted = (play: Play) => play.act('draft-scheme', 'customer-manager', draft).act('sign-scheme', 'project-manager', { signature: sign }).act('sign-scheme', 'customer-manager', { signature: sign });
const agreed = { reviewWay: 'countersign', result: 'agreed' };
const replied = (play: Play) => drafted(play).act('review-scheme', 'reviewer', agreed).act('reply-scheme', 'customer-manager', { replyWay: 'portal' });
const atSchemes = (facts = {}) => atSurvey(facts, {}, soundApplication).act('record-survey', 'customer-manager', survey).act('sign-survey', 'project-manager', { signature: sign });
const confirmed = (facts = {}) => replied(parts(atSchemes(facts))).act('confirm-scheme', 'customer', { ownChoice: true, signature: sign });

const firm = (role: string, licenceKind: string) => ({
  role, licenceKind, firm: `榆北${role}`, creditCode: '91610824MA7T8K2C5H', licenceNo: 'A1', grade: '三级', maxKv: '35', validFrom: '2024-01-01', validTo: '2028-01-01', authority: '能监局',
  ...(role === 'construction' ? { otherPapers: ['building', 'safe-production'].map((kind) => ({ kind, number: '1', validTo: '2028-01-01', authority: '住建厅' })) } : {}),
});
const named = (one: object) => ({ ...one, licenceFiles: [id(60)], contactOfFirm: '高', contactPhone: '13800000000', siteLead: '高', ownChoice: sign });
const verdict = { queryShot: [id(61)], queriedAt: '2026-11-23T01:00:00.000Z', result: 'passed' };
const withFirms = (play: Play) => {
  play.act('name-contractor', 'customer', named(firm('design', 'engineering-design'))).act('check-contractor', 'customer-manager', { ...firm('design', 'engineering-design'), ...verdict });
  for (const one of [firm('construction', 'installing'), firm('testing', 'testing')]) play.act('add-contractor', 'customer', named(one)).act('check-added-contractor', 'customer-manager', { ...one, ...verdict });
  return play;
};
const report = {
  completedAt: '2026-11-23', selfCheck: [id(62)], completionPapers: ['exempt-construction-drawings', 'concealed-works-records'].map((paper) => ({ paper, files: [id(63)] })),
  installed: [{ kind: 'transformer', name: '1#变', model: 'SCB13', capacityKva: '1250', maker: '某厂', serialNo: '1', place: '箱变' }], electricians: [{ name: '吴', certificateNo: 'T1', kind: 'high-voltage', validTo: '2028-01-01' }], signature: sign,
};
const inspection = {
  ...found, firmsOnSite: [{ role: 'construction', name: '榆北construction', same: true }], called: ['inspection'], paperReview: [{ paper: 'concealed-works-records', verdict: 'passed' }], checklist: checked, temporarySupply: 'removed',
  finalMeteringSame: true, finalTariffSame: true, assetOwnership: [{ equipment: '箱变', owner: '客户' }], result: 'passed', signatureManager: sign, signatureCustomer: sign, signatureContractor: sign,
};
const exempt = { exempt: { 'design-review': 'ordinary-design-review', 'interim-inspection': 'ordinary-interim' } };

describe('the scheme on the process', () => {
  it('goes from three parts to the customer’s signature, whoever is first', () => {
    const play = parts(atSchemes());
    expect(openCodes(play)).toEqual(['scheme-drafting']);
    drafted(play);
    expect(openCodes(play)).toEqual(['scheme-review']);
    expect(play.state.open['scheme-review']?.turn).toEqual({ duties: ['reviewer'], account: 'utility' });
    play.act('review-scheme', 'reviewer', agreed).act('reply-scheme', 'customer-manager', { replyWay: 'portal' });
    expect(openCodes(play)).toEqual(['scheme-confirmation']);
    play.act('confirm-scheme', 'customer', { ownChoice: true, signature: sign });
    expect(openCodes(play)).toEqual(['contractor-check', 'customer-works', 'energisation-plan', 'fees', 'metering-installation', 'supply-contract']);
    expect(play.state.facts).toMatchObject({ schemeVersion: 1, schemeValidUntil: '2027-11-23', ctRatio: '100/5' });
  });

  it('opens a returned part alone, and the corrected part is what the next draft repeats', () => {
    const play = parts(atSchemes()).act('return-scheme-part', 'customer-manager', { parts: [{ part: 'metering', sendBackReason: ['ratio-accuracy'], words: '150/5' }] });
    expect(openCodes(play)).toEqual(['metering-scheme']);
    const corrected = { meteringPoints: [{ ...point, ctRatio: '150/5' }] };
    play.act('make-metering-scheme', 'metering-team', corrected);
    expect(play.refused('draft-scheme', 'customer-manager', draft)).toEqual(['meteringPoints:differs-from-part']);
    expect(openCodes(drafted(play.act('draft-scheme', 'customer-manager', { ...draft, ...corrected }).act('draft-scheme', 'project-manager', { ...draft, ...corrected }).act('return-scheme-part', 'project-manager', { parts: [{ part: 'metering', sendBackReason: ['ratio-accuracy'], words: '100/5' }] }).act('make-metering-scheme', 'metering-team', metering)))).toEqual(['scheme-review']);
  });

  it('comes back from review and from an objection as a new visit; after a reply it is a new version', () => {
    const play = drafted(parts(atSchemes())).act('review-scheme', 'reviewer', { reviewWay: 'countersign', result: 'draft-returned', opinion: '改', sendBackReason: ['boundary-unclear'], gaps: [{ what: '分界' }] });
    expect(play.state.open['scheme-drafting']?.visit).toBe(2);
    replied(play).act('object-to-scheme', 'customer', { objections: [{ kind: 'fees', words: '高' }], signature: sign });
    expect(openCodes(play)).toEqual(['scheme-drafting']);
    expect(play.refused('draft-scheme', 'customer-manager', draft)).toEqual(['changeReason:missing', 'changeWords:missing']);
    play.act('draft-scheme', 'customer-manager', { ...draft, changeReason: 'customer-need', changeWords: '调整' }).act('sign-scheme', 'project-manager', { signature: sign }).act('sign-scheme', 'customer-manager', { signature: sign });
    expect(play.state.facts['schemeVersion']).toBe(2);
  });

  it('is the turn of those whom the approval table names', () => {
    const reviewers = { scheme: [{ order: 1, duty: 'metering-team', level: 'county' }, { order: 2, duty: 'unit-head', level: 'county' }] };
    const play = drafted(parts(atSchemes({ reviewers })));
    expect(play.state.open['scheme-review']?.turn.duties).toEqual(['metering-team']);
    expect(play.refused('review-scheme', 'unit-head', agreed)).toBe('not-awaited');
    expect(openCodes(play.act('review-scheme', 'metering-team', agreed).act('review-scheme', 'unit-head', agreed))).toEqual(['scheme-reply']);
    const called = { type: 'reviewers-called', body: {}, step: { id: 'scheme-review', visit: 1 } };
    expect(sentenceOf(called, { zh: '审批权限表', en: 'The approval table' }).en).toBe('The approval table called the reviewers it names');
  });
});

describe('the customer’s installation on the process', () => {
  it('of an exempt case goes from the firms straight to the report, and shows the exemption', () => {
    const play = withFirms(confirmed(exempt));
    expect(openCodes(play)).toContain('completion-report');
    play.act('submit-completion-report', 'customer', { ...report, completionPapers: report.completionPapers.slice(0, 1) });
    expect(play.refused('check-completion-report', 'customer-manager', { complete: true })).toBe('papers-missing');
    play.act('check-completion-report', 'customer-manager', { complete: false, opinion: '请补', gaps: [{ paper: 'concealed-works-records', gap: 'not-given' }] });
    expect(play.state.open['completion-report']).toMatchObject({ visit: 2, turn: { account: 'customer' } });
    play.act('submit-completion-report', 'customer', report).act('check-completion-report', 'customer-manager', { complete: true });
    expect(openCodes(play)).toContain('completion-inspection');
  });

  it('fails an inspection, comes back with what was put right, passes, and ends the tracking', () => {
    const play = withFirms(confirmed(exempt)).act('submit-completion-report', 'customer', report).act('check-completion-report', 'customer-manager', { complete: true });
    play.act('record-completion-inspection', 'customer-manager', { ...inspection, checklist: failedRow, defects: [{ ...defect }], result: 'failed', opinion: '整改' });
    expect(play.state.facts).toMatchObject({ blockingDefects: 1, completionHasDefects: true });
    expect(play.refused('submit-completion-report', 'customer', report)).toEqual(['rectification:missing']);
    play.act('submit-completion-report', 'customer', { ...report, rectification: [{ no: '1', measure: '补打接地极' }] }).act('check-completion-report', 'customer-manager', { complete: true });
    play.act('record-completion-inspection', 'customer-manager', { ...inspection, rectified: [{ no: '1', measure: '补打', verdict: 'passed' }] });
    for (const [duty, discipline, more] of [['inspection', 'inspection', {}], ['metering-team', 'metering', { finalMetering: true }], ['marketing', 'marketing', { finalTariff: true }]] as const) {
      play.act('sign-completion-inspection', duty, { discipline, agrees: true, signature: sign, ...more });
    }
    expect(openCodes(play)).toEqual(['energisation-plan', 'fees', 'metering-installation', 'supply-contract']);
    expect(play.state.facts).toMatchObject({ blockingDefects: 0, temporarySupplySettled: true });
  });

  it('of a case whose exemption is called back has its design reviewed and its works inspected', () => {
    const play = withFirms(confirmed(exempt)).act('recall-exemption', 'reviewer', { reason: '谐波', ground: 'GB/T 14549' });
    expect(openCodes(play)).toContain('design-review');
    const drawing = { kind: 'primary-diagram', number: '1', name: '图', version: 'A', copies: 1, files: [id(64)] };
    play.act('submit-design', 'customer', { designFirm: '榆北design', submitter: '高', drawings: [drawing] }).act('check-design-completeness', 'customer-manager', { complete: true, sealSeen: true, called: ['metering'] });
    play.act('give-design-opinion', 'metering-team', { discipline: 'metering', checks: [{ item: 'metering', verdict: 'conforms' }] }).act('conclude-design-review', 'customer-manager', { result: 'passed', stampNo: 'T1', signature: sign });
    play.act('request-interim-inspection', 'customer', { parts: ['earthing-grid'], progress: '未回填', contactOnSite: '高', contactPhone: '13800000000', signature: sign });
    const { called: _c, paperReview: _p, temporarySupply: _t, finalMeteringSame: _m, finalTariffSame: _f, assetOwnership: _a, ...common } = inspection;
    play.act('record-interim-inspection', 'customer-manager', { ...common, parts: ['earthing-grid'], signatureInspector: sign, result: 'more-parts' });
    expect(play.state.open['interim-inspection']?.visit).toBe(3); // the first was closed by exemption
  });

  it('settles fees beside it', () => expect(openCodes(confirmed().act('set-fees', 'marketing', {}))).not.toContain('fees'));
});
