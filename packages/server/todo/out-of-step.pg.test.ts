import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { application } from '../command/application.test-support.ts';
import { newId } from '../command/little-county.test-support.ts';
import { webCounty, type Browser, type WebCounty } from '../http/web-county.test-support.ts';

let county: WebCounty;
let clerk: Browser;
beforeAll(async () => {
  county = await webCounty();
  clerk = await county.signedIn('clerk', 'home', 'counter');
});
afterAll(() => county.close());

async function submitted(): Promise<Id> {
  const stream = { kind: 'case', id: newId() } as const;
  expect((await county.command(clerk, 'submit-application', stream, application())).status).toBe(200);
  return stream.id;
}

/** A project beside the case that promises so many days after the day that the customer wants. */
async function projectBeside(caseId: Id, days: number): Promise<Id> {
  const id = newId();
  await county.sql(`insert into stream (id, kind, home_unit_id, unit_id, version, head) select $1::uuid, 'project', home_unit_id, unit_id, 0, head from stream where id = $2`, [id, caseId]);
  await county.sql(
    `insert into project_row (stream_id, home_unit_id, unit_id, number, status, opened_at, promised_date, process_id, process_version, open_steps, provisional)
      select $1::uuid, home_unit_id, unit_id, 'PT-' || $1::uuid, 'open', opened_at, wanted_date + $3::int, 'grid-project', '1', '{}', false from case_row where stream_id = $2`, [id, caseId, days],
  );
  await county.sql('insert into project_case (project_id, case_id, home_unit_id) select $1::uuid, stream_id, home_unit_id from case_row where stream_id = $2', [id, caseId]);
  return id;
}

test('what is out of step is counted, and the figure filters the list', async () => {
  const [late, inTime] = [await submitted(), await submitted()];
  const project = await projectBeside(late, 1);
  await projectBeside(inTime, 0);
  const seen = async () => {
    const { outOfStep } = (await clerk.get('/api/v1/todo/counts')).body as { outOfStep: number };
    const { items, count } = (await clerk.get('/api/v1/todo?light=out-of-step')).body as { items: { stream: { id: string } }[]; count: { n: number } };
    return { outOfStep, listed: items.map(({ stream }) => stream.id), n: count.n };
  };
  expect(await seen()).toEqual({ outOfStep: 1, listed: [late], n: 1 });
  expect((await clerk.get('/api/v1/todo?light=out-of-step&step=assignment')).body).toMatchObject({ items: [] });
  await county.sql('update project_row set commissioned_at = opened_at where stream_id = $1', [project]);
  expect(await seen()).toEqual({ outOfStep: 0, listed: [], n: 0 });
});

test('a row of the case list has the light of the utility’s days in all beside that of its step', async () => {
  await submitted();
  expect((await clerk.get('/api/v1/cases?limit=1')).body).toMatchObject({ items: [{ light: { dueOn: expect.any(String) }, total: { state: 'ok', daysLeft: expect.any(Number) }, whole: null }] });
});
