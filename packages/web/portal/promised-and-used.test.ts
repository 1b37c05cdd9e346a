import { expect, it } from 'vitest';
import { caseOf, step } from './case-page.test-support.ts';
import { promisedAhead, promisedAndUsed } from './promised-and-used.ts';
import type { Publication } from './queries.ts';

const { clocks } = caseOf({});

it('says what was promised of a stage and what was used, by the span over its steps where there is one', () => {
  const page = caseOf({ steps: [{ ...step('scheme-reply', 'done'), allowedDays: 1, usedDays: 1 }], clocks: { ...clocks, spans: [{ step: 'scheme-reply', allowedDays: 11, usedDays: 12, ended: true }] } });
  expect(promisedAndUsed(page, 'reply')).toEqual({ promised: 11, used: 12, late: true, text: { zh: '承诺 11，实用 12 个工作日', en: '11 promised, 12 working days used' } });
  expect(promisedAndUsed(page, 'survey')).toBeNull();
});

it('of a stage ahead says what is published for this kind of supply', () => {
  const limit = (step: string, days: number, supplyKinds: string[]) => ({ process: 'hv-connection', kind: 'step', step, days, unit: 'working-days', supplyKinds });
  const publication = { limits: [limit('completion-inspection', 9, ['hv-dual']), limit('completion-inspection', 3, [])] } as unknown as Publication;
  expect(promisedAhead(caseOf({}), 'inspection', publication)?.zh).toBe('承诺 3 个工作日，您报验后起算');
  expect(promisedAhead(caseOf({}), 'works', publication)).toBeNull();
});
