import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { Json } from '@jiedian/domain/kernel/json.ts';
import { acceptance, application } from '../command/application.test-support.ts';
import { heldFile, littleCounty, newId, type LittleCounty } from '../command/little-county.test-support.ts';
import { accepted, acceptedCase, assignedCase, crewOf, papersAsked, submittedCase, type Crew } from '../command/some-cases.test-support.ts';
import { rebuildAll } from './rebuild-rows.ts';
import { rowTables } from './row-statements.ts';

let county: LittleCounty;
let crew: Crew;
beforeAll(async () => {
  county = await littleCounty();
  crew = await crewOf(county);
  await submittedCase(county, crew);
  await acceptedCase(county, crew);
  county.clock.set('2026-03-04T02:00:00.000Z' as Instant);
  await assignedCase(county, crew);
  const returned = await submittedCase(county, crew);
  const [first = '', ...rest] = papersAsked(county);
  county.clock.set('2026-03-05T08:00:00.000Z' as Instant);
  const gap = { ...acceptance(rest, county.clock.now()), result: 'returned', opinion: '请补正' };
  const { acceptedAt: _a, supplyKind: _s, gradeProposed: _g, ...judged } = gap as Record<string, Json>;
  accepted(await county.act(crew.clerk, 'accept-application', returned, { ...judged, paperChecks: [{ paper: first, verdict: 'gap', gap: 'unclear', words: '重新扫描' }, ...(judged['paperChecks'] as readonly Json[])] }));
  const refused = await submittedCase(county, crew);
  const { acceptedAt: _b, supplyKind: _t, gradeProposed: _h, ...no } = acceptance(papersAsked(county), county.clock.now()) as Record<string, Json>;
  accepted(await county.act(crew.clerk, 'accept-application', refused, { ...no, result: 'refused', refusalGround: '不在供电区域', refusalLaw: '供电营业规则', refusalRemedy: '12398', approvedBy: crew.lead.personId }));
  const file = await heldFile(county, crew.clerk);
  accepted(await county.act(crew.clerk, 'submit-application', { kind: 'case', id: newId() }, application({ papers: [{ paper: 'application-form', files: [file] }] })));
});
afterAll(() => county.close());

const dump = async (): Promise<Record<string, readonly unknown[]>> => Object.fromEntries(await Promise.all(
  [...rowTables, 'state', 'search_key'].map(async (table) => [table, (await county.sql<{ row: unknown }>(`select to_jsonb(t) as row from ${table} t order by to_jsonb(t)::text`)).map(({ row }) => row)] as const),
));

test('rebuilt rows are the rows that were there', async () => {
  const before = await dump();
  expect(before['case_row']).toHaveLength(6);
  expect(before['paper_row']).toHaveLength(1);
  expect(before['case_row']?.some((row) => (row as { ended_as: string | null }).ended_as !== null)).toBe(true);
  expect(await rebuildAll(county.shell)).toBe(6);
  expect(await dump()).toEqual(before);
});

test('after a rebuild the house goes on as before', async () => {
  const { id } = await submittedCase(county, crew);
  await rebuildAll(county.shell);
  accepted(await county.act(crew.clerk, 'accept-application', { kind: 'case', id }, acceptance(papersAsked(county), county.clock.now())));
  const before = await dump();
  await rebuildAll(county.shell);
  expect(await dump()).toEqual(before);
});

test('rows that were lost or changed by hand come back', async () => {
  const before = await dump();
  await county.sql('delete from visit_row');
  await county.sql(`update case_row set status = 'suspended', customer_name = 'x'`);
  await rebuildAll(county.shell);
  expect(await dump()).toEqual(before);
});
