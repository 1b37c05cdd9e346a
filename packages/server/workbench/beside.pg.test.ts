import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { application } from '../command/application.test-support.ts';
import { newId } from '../command/little-county.test-support.ts';
import { recordOn } from './record-on.test-support.ts';
import { webCounty, type Browser, type WebCounty } from '../http/web-county.test-support.ts';

let county: WebCounty;
type Staff = Browser & { readonly person: { readonly personId: Id } };
let clerk: Staff, wang: Staff, zhao: Staff, lead: Staff, stranger: Staff;
beforeAll(async () => {
  county = await webCounty();
  clerk = await county.signedIn('clerk', 'home', 'counter');
  [wang, zhao, lead] = [await county.signedIn('wang', 'home', 'customer-manager'), await county.signedIn('zhao', 'home', 'project-manager'), await county.signedIn('lead', 'home', 'unit-dispatcher')];
  stranger = await county.signedIn('stranger', 'away', 'customer-manager');
});
afterAll(() => county.close());

/** A case of the two managers with a project beside it; both wait for the project manager's erection, due on that day. */
async function caseWithWorks(dueOn: string): Promise<{ readonly id: Id; readonly project: Id }> {
  const stream = { kind: 'case', id: newId() } as const;
  expect((await county.command(clerk, 'submit-application', stream, application())).status).toBe(200);
  const [{ id }, project, managers] = [stream, newId(), [wang.person.personId, zhao.person.personId]];
  await county.sql('update case_row set customer_manager = $2, project_manager = $3 where stream_id = $1', [id, ...managers]);
  await county.sql(`insert into stream (id, kind, home_unit_id, unit_id, version, head) select $1::uuid, 'project', home_unit_id, unit_id, 0, head from stream where id = $2`, [project, id]);
  await county.sql(
    `insert into project_row (stream_id, home_unit_id, unit_id, number, name, status, opened_at, process_id, process_version, open_steps, provisional, project_manager)
      select $1::uuid, home_unit_id, unit_id, 'PT-' || $1::uuid, '纪园线工程', 'open', opened_at, 'grid-project', '1', '{construction}', false, $3 from case_row where stream_id = $2`, [project, id, zhao.person.personId],
  );
  await county.sql('insert into project_case (project_id, case_id, home_unit_id) select $1::uuid, stream_id, home_unit_id from case_row where stream_id = $2', [project, id]);
  await county.sql(
    `insert into visit_row (stream_id, step, visit, home_unit_id, unit_id, track, duties, account, person_id, opened_at, opened_seq, due_on, amber_on, provisional, segments)
      select $1::uuid, 'construction', 1, home_unit_id, unit_id, 'project', '{project-manager}', 'utility', $3, opened_at, 1, $4, $4, false, '[]' from case_row where stream_id = $2`, [project, id, zhao.person.personId, dueOn],
  );
  return { id, project };
}

type Answer = { readonly lists: readonly { readonly code: string; readonly name: { readonly zh: string }; readonly count: number; readonly items: readonly { readonly stream: { readonly id: string } | null; readonly what: { readonly zh: string }; readonly who: { readonly zh: string; readonly en: string } | null; readonly light: { readonly state: string } }[] }[]; readonly news: readonly { readonly stream: { readonly id: string }; readonly sentence: { readonly zh: string } }[] };
const beside = async (who: Browser) => (await who.get('/api/v1/todo/beside')).body as Answer;
const listed = ({ lists }: Answer, code: string) => lists.find((one) => one.code === code);

test('what one manager owes the other stands with both, under the other’s name, and with nobody else', async () => {
  const { project } = await caseWithWorks('2020-01-06');
  const [mine, his] = [await beside(wang), await beside(zhao)];
  expect(listed(mine, 'owed')).toMatchObject({ name: { zh: '项目经理欠我' }, count: 1, items: [{ stream: { id: project }, what: { zh: '施工' }, who: { en: 'zhao' }, light: { state: 'late' } }] });
  expect(listed(his, 'owing')).toMatchObject({ name: { zh: '我欠客户经理' }, count: 1, items: [{ stream: { id: project }, who: { en: 'wang' } }] });
  expect([listed(mine, 'owing')?.count, listed(his, 'owed')?.count]).toEqual([0, 0]);
  const theirs = await beside(stranger);
  expect([listed(theirs, 'owed')?.count, theirs.news.length]).toEqual([0, 0]);
});

test('an urging and an order stand with whoever owes the answer, until it is given and judged', async () => {
  const { id } = await caseWithWorks('2099-01-05');
  const asides = { urging: { 1: { state: 'open', from: wang.person.personId, to: zhao.person.personId, answerDue: '2099-01-01' } }, coordination: { 1: { state: 'answered', from: wang.person.personId, toDepartment: 'materials', needBy: '2099-01-01' } } };
  await county.sql(`update state set state = jsonb_set(state, '{asides}', $2) where stream_id = $1`, [id, JSON.stringify(asides)]);
  await recordOn(county, id, { type: 'urging-sent', personId: wang.person.personId, duty: 'customer-manager' });
  const [mine, his] = [await beside(wang), await beside(zhao)];
  expect(listed(mine, 'owed')?.items.filter(({ stream }) => stream?.id === id)).toMatchObject([{ what: { zh: '督办' }, who: { en: 'zhao' } }]);
  expect(listed(his, 'owing')?.items.filter(({ stream }) => stream?.id === id)).toMatchObject([{ what: { zh: '督办' }, who: { en: 'wang' } }]);
  expect(listed(mine, 'orders')).toMatchObject({ items: [{ what: { zh: '工作联系单已答复，待您办结' }, who: { zh: '物资部' } }] });
});

test('news are what others did on my cases; a lead sees late steps and by whom', async () => {
  const { id } = await caseWithWorks('2020-01-06');
  expect((await beside(wang)).news.find(({ stream }) => stream.id === id)).toMatchObject({ sentence: { zh: expect.stringContaining('clerk') } });
  const watched = await beside(lead);
  expect(listed(watched, 'overdue')?.items[0]).toMatchObject({ what: { zh: '施工' }, who: { en: 'zhao' } });
  expect(listed(watched, 'by-person')?.items[0]).toMatchObject({ stream: null, who: { en: 'zhao' } });
  expect(listed(watched, 'owed')).toBeUndefined();
});
