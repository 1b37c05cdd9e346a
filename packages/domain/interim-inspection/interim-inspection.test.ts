import { describe, expect, it } from 'vitest';
import { recallExemption } from './recall-exemption.ts';
import { recordInterimInspection } from './record-interim-inspection.ts';
import { requestInterimInspection } from './request-interim-inspection.ts';
import { file, rowsAsked, tryAct } from '../kernel/try-act.test-support.ts';

const sign = { name: '白延川' };
const firm = { role: 'construction', name: '榆北送变电', creditCode: '91610800MA70BBBB0X', maxKv: '10', validTo: '2026-11-23' };
const facts = { ...rowsAsked('interim-inspection', ['earth-electrode', 'earth-welding']), contractors: [firm] };
const defect = { no: '1', item: 'earth-welding', words: '焊接两面', grade: 'serious', ground: 'GB 50169', remedy: '三面焊', due: '2026-12-01' };
const record = {
  appointment: '2026-11-23T01:00:00.000Z', parts: ['earthing-grid'], inspectors: [{ name: '杜', discipline: 'inspection' }, { name: '韩', discipline: 'line' }],
  firmsOnSite: [{ role: 'construction', name: firm.name, same: true }], checklist: [{ item: 'earth-electrode', verdict: 'passed', value: '0.8' }, { item: 'earth-welding', verdict: 'passed' }],
  result: 'passed', signatureManager: sign, signatureInspector: sign, signatureCustomer: sign, signatureContractor: sign,
};
const failing = { checklist: [record.checklist[0], { item: 'earth-welding', verdict: 'failed', ground: 'GB 50169' }], defects: [defect], result: 'failed', opinion: '请整改' };
const inspect = (data: object, more: object = {}) => tryAct(recordInterimInspection, { data: { ...record, ...data }, facts: { ...facts, ...more }, memory: { requested: true } });

describe('the interim inspection', () => {
  it('is asked for by the customer before anything is covered', () => {
    const request = { parts: ['earthing-grid'], progress: '未回填', contactOnSite: '高', contactPhone: '13800000000', signature: sign };
    expect(tryAct(requestInterimInspection, { data: request }).does).toMatchObject({ turn: { duties: ['customer-manager'], account: 'utility' }, remembers: { requested: true } });
    expect(tryAct(requestInterimInspection, { data: request, facts: { interimHasDefects: true } }).must).toEqual(['rectification missing']);
  });
  it('passes, passes with more parts to come, or fails', () => {
    expect(inspect({}).does).toMatchObject({ outcome: 'passed', establishes: { interimPassedAt: '2026-11-23T08:00:00.000Z', interimHasDefects: false } });
    expect(inspect({ result: 'more-parts' }).does).toEqual({ outcome: 'more-parts', establishes: { interimDefects: [], interimHasDefects: false } });
    expect(inspect(failing).does).toEqual({ outcome: 'failed', establishes: { interimDefects: [{ no: '1', grade: 'serious', words: '焊接两面' }], interimHasDefects: true } });
  });
  it('wants two inspectors, every item, and a defect for every failed row', () => {
    expect(inspect({ inspectors: record.inspectors.slice(0, 1) }).must).toEqual(['inspectors too-few']);
    expect(inspect({ checklist: record.checklist.slice(0, 1) }).must).toEqual(['checklist rows-missing']);
    expect(inspect({ ...failing, defects: [{ ...defect, item: 'earth-electrode' }] }).must).toEqual(['checklist.1.verdict defect-missing']);
    expect(inspect({ ...failing, checklist: record.checklist, defects: [] }).must).toEqual(['defects no-defect']);
  });
  it('cannot pass over a serious defect, but over a general one', () => {
    expect(inspect({ ...failing, result: 'passed' }).must).toEqual(['result defects-open']);
    expect(inspect({ ...failing, defects: [{ ...defect, grade: 'general' }], result: 'passed' }).does).toMatchObject({ outcome: 'passed', establishes: { interimHasDefects: true } });
  });
  it('looks again at what the last round left', () => {
    const open = { interimHasDefects: true, interimDefects: [{ no: '1', grade: 'serious', words: '焊接两面' }] };
    const again = (verdict: string) => ({ rectified: [{ no: '1', measure: '补焊', verdict }] });
    expect(inspect({}, open).must).toEqual(['rectified missing']);
    expect(inspect(again('failed'), open).must).toEqual(['result defects-open']);
    expect(inspect(again('passed'), open).does).toMatchObject({ outcome: 'passed', establishes: { interimDefects: [] } });
    expect(inspect({ ...again('passed'), ...failing }, open).must).toEqual(['defects.0.no number-twice']);
  });
  it.each([[{ name: '别的公司', role: 'construction', same: true }, 'firm-not-checked'], [{ name: firm.name, role: 'construction', same: false }, 'firm-not-checked']])('passes no firm that was not checked: %j', (row, code) =>
    expect(inspect({ firmsOnSite: [row] }).must).toEqual([`firmsOnSite.0.name ${code}`]));
  it('passes no licence that ended yesterday', () => expect(inspect({}, { contractors: [{ ...firm, validTo: '2026-11-22' }] }).must).toEqual(['firmsOnSite.0.name licence-expired']));
  it('asks for proof of a part covered too early', () => {
    expect(inspect({ coveredParts: ['cable-route'] }).must).toEqual(['coveredProof missing', 'coveredFiles missing']);
    expect(inspect({ coveredParts: ['cable-route'], coveredProof: 'opened', coveredFiles: [file(1)] }).must).toEqual([]);
  });
});

describe('calling an exemption back', () => {
  const recall = (more: object) => tryAct(recallExemption, { data: { reason: '谐波源投运', ground: 'GB/T 14549' }, facts: { schemeConfirmedAt: 'x', exempt: { 'design-review': 'ordinary-exempt' }, ...more } });
  it('starts the customer’s installation anew', () => expect(recall({}).does).toEqual({ signal: 'exemption-recalled', establishes: { exemptionRecalled: true } }));
  it.each([[{ exempt: {} }, 'not-exempt'], [{ exemptionRecalled: true }, 'not-exempt'], [{ schemeConfirmedAt: undefined }, 'scheme-not-confirmed'], [{ inspectionPassedAt: 'y' }, 'inspection-passed']])('%j: %s', (more, code) => {
    const tried = recall(more);
    expect([tried.refused, tried.offered]).toEqual([code, false]);
  });
});
