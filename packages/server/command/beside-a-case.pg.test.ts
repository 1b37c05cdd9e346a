import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { addCalendarDays } from '@jiedian/engines/calendar/civil-date.ts';
import { webCounty, type Browser, type WebCounty } from '../http/web-county.test-support.ts';
import { application } from './application.test-support.ts';
import { newId } from './little-county.test-support.ts';

let county: WebCounty;
let clerk: Browser;
beforeAll(async () => {
  county = await webCounty();
  clerk = await county.signedIn('clerk', 'home', 'counter');
});
afterAll(() => county.close());

async function applied(more: Parameters<typeof application>[0]): Promise<{ id: Id; number: string }> {
  const id = newId();
  const { status, body } = await county.command(clerk, 'submit-application', { kind: 'case', id }, application(more));
  expect([status, status === 200 ? '' : JSON.stringify(body)]).toEqual([200, '']);
  return { id, number: (body as { stream: { number: string } }).stream.number };
}
const factsAtAcceptance = async (id: Id) => ((await clerk.get(`/api/v1/cases/${id}/acts/accept-application`)).body as { facts: Record<string, unknown> }).facts;

test('the form of the acceptance opens with the numbers of applications alike: same address in the unit, within twelve months', async () => {
  const [first, other] = [await applied({ addressDetail: '兴隆路 1 号' }), await applied({ addressDetail: '兴隆路 2 号' })];
  const second = await applied({ addressDetail: '兴隆路 1 号' });
  expect((await factsAtAcceptance(second.id))['similar']).toEqual([first.number]);
  expect((await factsAtAcceptance(other.id))['similar']).toEqual([]);
  const today = county.clock.now().slice(0, 10);
  await county.sql(`update case_row set opened_at = $1 where stream_id = $2`, [`${addCalendarDays(today as never, -366)}T02:00:00Z`, first.id]);
  expect((await factsAtAcceptance(second.id))['similar']).toEqual([]);
});

test('what the server puts beside a case is there, and said by the rules in force', async () => {
  const facts = await factsAtAcceptance((await applied({ addressDetail: '兴隆路 3 号' })).id);
  expect(facts).toMatchObject({
    unitId: county.home, projects: [], projectUnderWay: false, exempt: {}, regimeInForce: expect.stringMatching(/^default@/), papersHeld: [],
    papersRequired: expect.arrayContaining([{ paper: 'subject-proof', main: true, byStep: expect.any(String) }]), enteredLate: false, closesLate: false,
    numbers: expect.objectContaining({ 'survey-offers': '2' }), suspensionAccounts: expect.objectContaining({ 'customer-funds': 'customer' }),
    reviewers: expect.objectContaining({ scheme: expect.arrayContaining([{ duty: 'reviewer', level: 'county', order: 2 }]) }),
  });
  expect(Object.keys(facts)).toEqual(expect.arrayContaining(['papersByStep', 'meteringRules', 'tariffForms', 'rowsAsked', 'persons']));
});

test('staff do not enter an online application; the refusal says what to choose', async () => {
  const { firstContactAt: _, ...online } = application({ channel: 'online' });
  const { status, body } = await county.command(clerk, 'submit-application', { kind: 'case', id: newId() }, online);
  expect([status, body]).toEqual([409, expect.objectContaining({ code: 'online-is-the-customers' })]);
});
