import { describe, expect, it } from 'vitest';
import { readCompiled } from './read-compiled.ts';
import { openAt, walkThrough } from './walk-through.ts';

describe('grid-project', () => {
  const walk = walkThrough(readCompiled('grid-project'));
  const prepared = ['need:raised', 'proposal:approved', 'feasibility:approved'];
  const built = [...prepared, 'permits:done', 'materials:done', 'works-contract:signed', 'construction-start:started', 'construction:finished'];

  it('returns proposal and feasibility to themselves', () => {
    expect(openAt(walk('need:raised', 'proposal:returned'))).toEqual(['proposal#2']);
    expect(openAt(walk(...prepared.slice(0, 2), 'feasibility:returned'))).toEqual(['feasibility#2']);
  });

  it('runs permits, materials and construction side by side, and accepts when all are there', () => {
    expect(openAt(walk(...prepared))).toEqual(['materials#1', 'permits#1', 'works-contract#1']);
    expect(openAt(walk(...built.filter((step) => step !== 'permits:done')))).toEqual(['permits#1']);
    expect(openAt(walk(...built, 'works-acceptance:failed'))).toEqual(['works-acceptance#2']);
  });

  it('can be cancelled until it is commissioned, then settles and is archived', () => {
    expect(walk(...built, '!project-cancelled')).toMatchObject({ ended: true, reached: ['project-cancelled', 'cancelled'] });
    const live = [...built, 'works-acceptance:passed', 'commissioning:commissioned'];
    expect(() => walk(...live, '!project-cancelled')).toThrow('nothing waits');
    expect(walk(...live, 'settlement:settled', 'project-archive:archived')).toMatchObject({ ended: true, reached: ['completed'] });
  });
});

describe('lv-connection', () => {
  const walk = walkThrough(readCompiled('lv-connection'));
  const toScheme = ['application:submitted', 'acceptance:accepted', 'assignment:assigned'];
  const replied = [...toScheme, 'lv-scheme:replied'];

  it('ends when there is nothing to supply from', () => {
    expect(walk(...toScheme, 'lv-scheme:cannot-supply')).toMatchObject({ ended: true, reached: ['lv-scheme-outcome', 'cannot-supply', 'ended-early', 'closed-early'] });
  });

  it('draws the scheme anew after an objection', () => {
    expect(openAt(walk(...replied, 'scheme-confirmation:objected'))).toEqual(['lv-scheme#2']);
  });

  it('builds external works only when they are needed', () => {
    expect(openAt(walk(...replied, 'scheme-confirmation:agreed +works-needed'))).toEqual(['external-works#1']);
    expect(openAt(walk(...replied, 'scheme-confirmation:agreed'))).toEqual(['lv-metering-and-energisation#1']);
  });

  it('closes with visit, archive and hand-over', () => {
    const live = [...replied, 'scheme-confirmation:agreed', 'lv-metering-and-energisation:energised'];
    expect(openAt(walk(...live))).toEqual(['archive#1', 'visit-back#1']);
    expect(walk(...live, 'visit-back:done', 'archive:archived', 'handover:received')).toMatchObject({ ended: true, reached: ['handover-outcome', 'closing', 'completed'] });
    expect(walk(...replied, '!case-terminated').ended).toBe(true);
  });
});
