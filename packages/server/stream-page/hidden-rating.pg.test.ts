import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { acceptance, application } from '../command/application.test-support.ts';
import { newId } from '../command/little-county.test-support.ts';
import { webCounty, type Browser, type WebCounty } from '../http/web-county.test-support.ts';

let county: WebCounty;
type Staff = Browser & { readonly person: { readonly personId: Id } };
let clerk: Staff, wang: Staff, auditor: Staff, both: Staff;
const stream = { kind: 'case', id: newId() as Id } as const;
const said = '师傅迟到两次';

/** Rated on the portal: the event alone, as the way to it through a whole case is walked by the stories. */
async function rated(seq: number, hideName: boolean): Promise<void> {
  const rater = await county.customer('马晓燕');
  await county.sql(`insert into event (stream_id, seq, id, stream_kind, home_unit_id, type, type_version, command_id, actor, channel, step_id, step_visit, done_at, received_at, body, prev, hash)
    select stream_id, $2, $3, stream_kind, home_unit_id, 'service-rated', 1, $3, $4, 'portal', 'visit-back', 1, done_at, received_at, $5, hash, hash from event where stream_id = $1 and seq = 1`,
  [stream.id, seq, newId(), JSON.stringify({ personId: rater.personId, duty: 'customer', unitId: county.home }), JSON.stringify({ data: { ratingOverall: '1', words: said, hideName } })]);
}

beforeAll(async () => {
  county = await webCounty();
  clerk = await county.signedIn('clerk', 'home', 'counter');
  wang = await county.signedIn('wang', 'home', 'customer-manager');
  auditor = await county.signedIn('auditor', 'home', 'auditor');
  both = await county.signedIn('both', 'home', 'auditor', 'project-manager');
  expect((await county.command(clerk, 'submit-application', stream, application())).status).toBe(200);
  await rated(2, true);
});
afterAll(() => county.close());

const ledger = async (who: Browser) => JSON.stringify((await who.get(`/api/v1/cases/${stream.id}/ledger`)).body);
const records = async (who: Browser) => JSON.stringify((await who.get(`/api/v1/cases/${stream.id}/steps/visit-back`)).body);

test('a rating kept from the managers shows neither name nor answers to anybody who may not know, in ledger and records', async () => {
  for (const who of [clerk, wang, both]) {
    for (const read of [await ledger(who), await records(who)]) {
      expect(read).toContain('客户（不具名）');
      expect(read).not.toContain('马晓燕评价');
      expect(read).not.toContain(said);
    }
  }
});

test('oversight reads who it was and what he said', async () => {
  for (const read of [await ledger(auditor), await records(auditor)]) {
    expect(read).toContain(said);
    expect(read).not.toContain('客户（不具名）');
  }
  expect(await ledger(auditor)).toContain('马晓燕评价');
});

test('who acts on an old page is told that somebody rated, not who', async () => {
  await county.sql(`update event set step_id = 'acceptance' where stream_id = $1 and seq = 2`, [stream.id]);
  await county.sql('update stream set version = 2 where id = $1', [stream.id]);
  await county.sql(`update state set state = jsonb_set(jsonb_set(state, '{version}', '2'), '{touched,steps,acceptance}', '2') where stream_id = $1`, [stream.id]);
  const stale = await county.command(clerk, 'accept-application', stream, acceptance(['subject-proof'], county.clock.now()), { seenVersion: 1 });
  expect(stale).toMatchObject({ status: 409, body: { code: 'stale', changes: [{ by: { zh: '客户（不具名）' }, text: { zh: '客户（不具名）评价了办电服务' } }] } });
  await county.sql(`update event set step_id = 'visit-back' where stream_id = $1 and seq = 2`, [stream.id]);
});

test('a rating whose author hides nothing is read by the managers, too', async () => {
  await rated(3, false);
  expect(await ledger(wang)).toContain(said);
});
