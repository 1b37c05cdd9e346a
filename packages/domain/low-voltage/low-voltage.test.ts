import { describe, expect, it } from 'vitest';
import { asked, refusedCode } from '../kernel/asked.test-support.ts';
import { checkForm } from '../kernel/form-check.ts';
import { energiseLv } from './energise-lv.ts';
import { finishExternalWorks } from './finish-external-works.ts';
import { lvSchemeForm } from './lv-scheme-form.ts';
import { replyLvScheme } from './reply-lv-scheme.ts';

describe('low voltage', () => {
  const works = { supplyConclusion: 'can', capacityShort: true, externalWorksNeeded: false, worksKind: 'new-transformer', worksOutline: '新增 400 kVA 配变' };
  it('raises works when the area is short, and only then calls them the grid’s', () => {
    expect(replyLvScheme.decide(asked(works, {}))).toMatchObject({ concludes: { outcome: 'replied', establishes: { 'works-needed': true, gridWorks: true, worksKind: 'new-transformer' } } });
    expect(replyLvScheme.decide(asked({ ...works, capacityShort: false, externalWorksNeeded: true }, {}))).toMatchObject({ concludes: { establishes: { 'works-needed': true, gridWorks: false } } });
    expect(replyLvScheme.decide(asked({ supplyConclusion: 'cannot' }, {}))).toEqual({ concludes: { outcome: 'cannot-supply' } });
  });
  it('does not promise more than the area has', () => {
    const data = { supplyConclusion: 'can', capacityShort: false, approvedLoadKw: '120', openCapacityKw: '80' };
    const codes = lvSchemeForm.check?.(data as never, {}, asked({}, {})).map((f) => f.code);
    expect(codes).toEqual(['over-open-capacity']);
    expect(checkForm(lvSchemeForm, { supplyConclusion: 'cannot' }, {}, asked({}, {})).map((f) => f.path)).not.toContain('approvedLoadKw');
  });
  it('waits for the project before the external works are closed', () => {
    const project = { number: 'PT-1', cancelled: false };
    expect(refusedCode(finishExternalWorks.decide(asked({}, { projects: [], gridWorks: true })))).toBe('project-missing');
    expect(refusedCode(finishExternalWorks.decide(asked({}, { projects: [project], gridWorks: true })))).toBe('project-not-in-service');
    expect(finishExternalWorks.decide(asked({}, { projects: [{ ...project, commissionedAt: '2026-11-20T02:00:00.000Z' }], gridWorks: true }))).toEqual({ concludes: { outcome: 'done' } });
    expect(finishExternalWorks.decide(asked({}, { projects: [] }))).toEqual({ concludes: { outcome: 'done' } });
  });
  it('is energised only with the gate met', () => {
    expect(refusedCode(energiseLv.decide(asked({}, { gateOpen: ['promised-papers'] })))).toBe('gate-not-met');
    const energisedAt = '2026-11-23T02:00:00.000Z';
    expect(energiseLv.decide(asked({ contractNo: 'GD-1', energisedAt }, { gateOpen: [] }))).toMatchObject({ concludes: { outcome: 'energised', establishes: { energisedAt, contractInForceAt: energisedAt } } });
  });
});
