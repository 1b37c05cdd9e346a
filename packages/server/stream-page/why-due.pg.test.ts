import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptance, application } from '../command/application.test-support.ts';
import { newId } from '../command/little-county.test-support.ts';
import { webCounty, type Browser, type WebCounty } from '../http/web-county.test-support.ts';

let county: WebCounty;
let clerk: Browser, stranger: Browser;
const stream = { kind: 'case', id: newId() } as const;
beforeAll(async () => {
  county = await webCounty();
  clerk = await county.signedIn('clerk', 'home', 'counter');
  stranger = await county.signedIn('stranger', 'away', 'customer-manager');
  expect((await county.command(clerk, 'submit-application', stream, application())).status).toBe(200);
});
afterAll(() => county.close());

type Why = { readonly due: { readonly date: string } | null; readonly runs: readonly { readonly is: string; readonly to: string; readonly last: number | null }[]; readonly limit: { readonly days: number } };
const why = (who: Browser, of: string) => who.get(`/api/v1/cases/${stream.id}${of === '' ? '' : `/${of}`}`);

test('the day shown on the page is the day counted out, with its rule', async () => {
  const { body, status } = await why(clerk, 'steps/acceptance/visits/1/why');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    title: { zh: '业务受理' }, state: 'running',
    limit: { unit: 'working-days', ground: { zh: expect.any(String) as string }, source: { zh: expect.stringMatching(/\p{Script=Han}/u) as string }, regime: { zh: expect.stringContaining('默认') as string } },
    changes: [{ zh: expect.stringContaining('顺延一天') as string }, expect.anything()],
  });
  const { steps } = (await why(clerk, '')).body as { readonly steps: readonly { readonly code: string; readonly light: { readonly dueOn: string | null } }[] };
  const { due, runs, limit } = body as Why;
  expect(steps.find(({ code }) => code === 'acceptance')?.light.dueOn).toBe(due?.date);
  expect(runs[0]?.is).toBe('start');
  expect(runs.at(-1)).toMatchObject({ to: due?.date, last: limit.days });
});

test('the total is counted out, too', async () => {
  const { rows } = (await why(clerk, 'acts/accept-application')).body as { readonly rows: { readonly papersRequired: readonly { readonly paper: string }[] } };
  expect((await county.command(clerk, 'accept-application', stream, acceptance(rows.papersRequired.map(({ paper }) => paper), county.clock.now()))).status).toBe(200);
  const { body } = await why(clerk, 'total/why');
  expect(body).toMatchObject({ title: { zh: '各环节合计办理时间' }, runs: [{ is: 'start' }, ...((body as Why).runs.slice(1))] });
  const { clocks } = (await why(clerk, '')).body as { readonly clocks: { readonly total: { readonly dueOn: string | null }; readonly allowedDays: number } };
  expect([(body as Why).due?.date, (body as Why).limit.days]).toEqual([clocks.total.dueOn, clocks.allowedDays]);
});

test('a visit that was not made, and a case that is not seen, have no such page', async () => {
  expect((await why(clerk, 'steps/acceptance/visits/9/why')).status).toBe(404);
  expect((await why(clerk, 'steps/acceptance/visits/0/why')).status).toBe(400);
  expect((await why(stranger, 'steps/acceptance/visits/1/why')).status).toBe(404);
  expect((await why(stranger, 'total/why')).status).toBe(404);
});
