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
  const { rows } = (await clerk.get(`/api/v1/cases/${stream.id}/acts/accept-application`)).body as { readonly rows: { readonly papersRequired: readonly { readonly paper: string }[] } };
  expect((await county.command(clerk, 'accept-application', stream, acceptance(rows.papersRequired.map(({ paper }) => paper), county.clock.now()))).status).toBe(200);
});
afterAll(() => county.close());

type Counted = { readonly used: number; readonly allowed: number | null; readonly limits: number; readonly missed: readonly unknown[]; readonly regime: { readonly zh: string } };
type Row = { readonly id: string; readonly own: Counted; readonly other: Counted };
const regimes = async () => ((await clerk.get('/api/v1/regimes')).body as { readonly items: readonly { readonly name: string; readonly limits: number }[] }).items;
const counted = async (who: Browser, regime: string) => (await who.get(`/api/v1/cases/recount?regime=${encodeURIComponent(regime)}`)).body as { readonly items: readonly Row[]; readonly count: { readonly n: number } };

test('under its own regime nothing changes; under the law’s ceilings other limits and no cap', async () => {
  const names = (await regimes()).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['default@2023', 'statutory-27@2009']));
  const [same] = (await counted(clerk, 'default@2023')).items;
  expect(same).toMatchObject({ id: stream.id, own: { allowed: expect.any(Number) as number, missed: [] } });
  expect(same?.other).toEqual(same?.own);
  const [law] = (await counted(clerk, 'statutory-27@2009')).items;
  expect(law?.own).toEqual(same?.own);
  expect(law?.other).toMatchObject({ regime: { zh: '法定上限（27 号令）' }, allowed: null });
  expect(law?.other.limits).not.toBe(law?.own.limits);
});

test('a regime that is not there, or has no limits yet, is refused; nobody counts what he does not see', async () => {
  expect(await clerk.get('/api/v1/cases/recount?regime=nowhere@1')).toMatchObject({ status: 400, body: { errors: [{ path: 'regime', code: 'unknown-regime' }] } });
  expect((await clerk.get('/api/v1/cases/recount')).status).toBe(400);
  expect((await regimes()).every(({ limits }) => limits > 0)).toBe(true);
  expect(await counted(stranger, 'statutory-27@2009')).toMatchObject({ items: [], count: { n: 0 } });
});
