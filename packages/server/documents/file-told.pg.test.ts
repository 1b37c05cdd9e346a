import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { acceptance, application } from '../command/application.test-support.ts';
import { newId } from '../command/little-county.test-support.ts';
import { byPhone, uploaded } from '../http/by-phone.test-support.ts';
import { webCounty, type Browser, type WebCounty } from '../http/web-county.test-support.ts';

let county: WebCounty;
let clerk: Browser;
beforeAll(async () => {
  county = await webCounty();
  clerk = await county.signedIn('clerk', 'home', 'counter');
});
afterAll(() => county.close());

const statuses = async (who: Browser, id: string) => [(await who.get(`/api/v1/files/${id}`)).status, (await who.get(`/api/v1/files/${id}/content`)).status];

test('a customer opens his own papers and those told him; what staff laid into his case beside that is not his', async () => {
  const customer = await byPhone(county, '13891235555');
  const stream = { kind: 'case', id: newId() as Id };
  const { firstContactAt: _, ...own } = application({ channel: 'online' });
  const [his, inner] = [await uploaded(customer, '执照.pdf'), await uploaded(clerk, '内部核查.pdf')];
  expect(await county.command(customer, 'submit-application', stream, { ...own, attachments: [his] })).toMatchObject({ status: 200 });
  const { rows } = (await clerk.get(`/api/v1/cases/${stream.id}/acts/accept-application`)).body as { rows: { papersRequired: { paper: string }[] } };
  const papers = rows.papersRequired.map(({ paper }) => paper);
  const checks = papers.map((paper) => (paper === 'site-proof' ? { paper, verdict: 'gap', gap: 'not-given', promised: true, promisedUntil: '2027-03-01' } : { paper, verdict: 'passed', originalSeen: true }));
  expect(await county.command(clerk, 'accept-application', stream, acceptance(papers, county.clock.now(), { result: 'accepted-with-promise', paperChecks: checks, attachments: [inner] }))).toMatchObject({ status: 200 });
  const taken = await uploaded(clerk, '产权证.pdf');
  expect(await county.command(clerk, 'hand-in-papers', stream, { papers: [{ paper: 'site-proof', files: [taken] }] })).toMatchObject({ status: 200 });

  expect(await statuses(customer, his)).toEqual([200, 200]);
  expect(await statuses(customer, taken)).toEqual([200, 200]);
  expect(await statuses(customer, inner)).toEqual([404, 404]);
  expect(await statuses(clerk, inner)).toEqual([200, 200]);

  const dossier = JSON.stringify((await customer.get(`/api/v1/cases/${stream.id}/dossier`)).body);
  expect([his, taken, inner].map((id) => dossier.includes(id))).toEqual([true, true, false]);
  expect(JSON.stringify((await clerk.get(`/api/v1/cases/${stream.id}/dossier`)).body)).toContain(inner);

  const partner = await byPhone(county, '13891236666');
  expect(await statuses(partner, his)).toEqual([404, 404]);
  const { person } = (await partner.get('/api/v1/me')).body as { person: { id: string } };
  await county.sql(`insert into customer_member (customer_id, person_id, role) select customer_id, $2, 'agent' from stream where id = $1`, [stream.id, person.id]);
  const again = await byPhone(county, '13891236666');
  expect([await statuses(again, his), await statuses(again, inner)]).toEqual([[200, 200], [404, 404]]);
});
