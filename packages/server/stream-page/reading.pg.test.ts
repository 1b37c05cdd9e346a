import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { acceptance, application, assignment, signing } from '../command/application.test-support.ts';
import { newId, type Person } from '../command/little-county.test-support.ts';
import { webCounty, type Browser, type WebCounty } from '../http/web-county.test-support.ts';

let county: WebCounty;
let clerk: Browser;
let lead: Browser;
let manager: Browser & { readonly person: Person };
let projectManager: Browser & { readonly person: Person };
beforeAll(async () => {
  county = await webCounty();
  clerk = await county.signedIn('clerk', 'home', 'counter');
  lead = await county.signedIn('lead', 'home', 'unit-dispatcher');
  manager = await county.signedIn('manager', 'home', 'customer-manager');
  projectManager = await county.signedIn('project-manager', 'branch', 'project-manager');
});
afterAll(() => county.close());

type Stream = { readonly kind: 'case'; readonly id: Id };
const done = async (answer: Promise<{ status: number; body: unknown }>) => {
  const { status, body } = await answer;
  expect([status, status === 200 ? '' : JSON.stringify(body)]).toEqual([200, '']);
};

async function submitted(more: Parameters<typeof application>[0] = {}): Promise<Stream> {
  const stream: Stream = { kind: 'case', id: newId() };
  await done(county.command(clerk, 'submit-application', stream, application(more)));
  return stream;
}

async function accepted(more: Parameters<typeof application>[0] = {}): Promise<Stream> {
  const stream = await submitted(more);
  const { rows } = (await clerk.get(`/api/v1/cases/${stream.id}/acts/accept-application`)).body as { rows: { papersRequired: { paper: string }[] } };
  await done(county.command(clerk, 'accept-application', stream, acceptance(rows.papersRequired.map(({ paper }) => paper), county.clock.now())));
  return stream;
}

async function assigned(): Promise<Stream> {
  const stream = await accepted();
  await done(county.command(lead, 'assign-managers', stream, assignment(manager.person.personId, projectManager.person.personId)));
  return stream;
}

test('a form opens with facts, first values and their source, given rows, candidates and the draft', async () => {
  const stream = await submitted();
  const path = `/api/v1/cases/${stream.id}/acts/accept-application`;
  const opened = (await clerk.get(path)).body;
  expect(opened).toMatchObject({
    command: 'accept-application', formCode: 'acceptance', seenVersion: 1, draft: null,
    facts: { businessType: 'new', customerName: '靖边长安混凝土有限公司' },
    prefill: { receiverName: { value: '马晓燕', source: { zh: expect.stringContaining('本件') } }, gradeProposed: { value: 'ordinary' }, acceptedAt: { value: expect.stringMatching(/Z$/) } },
    rows: { papersRequired: expect.arrayContaining([expect.objectContaining({ paper: 'subject-proof', itemText: { zh: expect.stringContaining('主体证明'), en: expect.any(String) } })]) },
    choices: { persons: { approvedBy: [expect.objectContaining({ name: 'lead', eligible: true, load: 0 })] } },
  });
  await done(clerk.send('PUT', `/api/v1/drafts/case:${stream.id}:accept-application`, { data: { opinion: '半张' } }));
  expect((await clerk.get(path)).body).toMatchObject({ draft: { opinion: '半张' }, draftSavedAt: expect.stringMatching(/Z$/) });
  expect((await lead.get(path)).body).toMatchObject({ draft: null });
  expect((await clerk.get(`/api/v1/cases/${stream.id}/acts/no-such-act`)).status).toBe(404);
});

test('an accepted command drops its draft; a draft is seen by its owner alone', async () => {
  await done(clerk.send('PUT', '/api/v1/drafts/application:new', { data: { customerName: '未写完' } }));
  expect((await clerk.get('/api/v1/drafts/application:new')).body).toMatchObject({ data: { customerName: '未写完' } });
  expect((await lead.get('/api/v1/drafts/application:new')).status).toBe(404);
  await submitted();
  expect((await clerk.get('/api/v1/drafts/application:new')).status).toBe(404);
});

test('the to-do list shows what is mine, and moves on when it is done', async () => {
  const stream = await submitted();
  const mine = async (who: Browser) => ((await who.get('/api/v1/todo?limit=100')).body as { items: { stream: { id: string }; step: { code: string } }[] }).items.filter((item) => item.stream.id === stream.id);
  expect(await mine(clerk)).toMatchObject([{
    step: { code: 'acceptance', no: '2', name: { zh: '业务受理' }, visit: 1 }, act: { command: 'accept-application' }, customerName: '靖边长安混凝土有限公司',
    light: { state: expect.stringMatching(/ok|amber/), dueOn: expect.any(String) }, allowedDays: 1, usedDays: 0, turn: { account: 'utility' },
  }]);
  expect(await mine(lead)).toEqual([]);
  const { rows } = (await clerk.get(`/api/v1/cases/${stream.id}/acts/accept-application`)).body as { rows: { papersRequired: { paper: string }[] } };
  await done(county.command(clerk, 'accept-application', stream, acceptance(rows.papersRequired.map(({ paper }) => paper), county.clock.now())));
  expect(await mine(clerk)).toEqual([]);
  expect(await mine(lead)).toMatchObject([{ step: { code: 'assignment' }, act: { command: 'assign-managers' }, reason: { zh: expect.stringContaining('业务受理') } }]);
  const counts = (await lead.get('/api/v1/todo/counts')).body as { all: number; byStep: { step: string; count: number }[] };
  expect(counts.byStep.find(({ step }) => step === 'assignment')?.count).toBe(counts.all);
});

test('lists go on by cursor without gaps or repeats, in each order, and a cursor belongs to its question', async () => {
  for (let i = 0; i < 5; i += 1) await submitted();
  for (const sort of ['-openedAt', 'openedAt', 'due']) {
    const all = ((await clerk.get(`/api/v1/cases?limit=100&sort=${sort}`)).body as { items: { id: string }[]; count: { n: number } });
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page = (await clerk.get(`/api/v1/cases?limit=2&sort=${sort}${next === '' ? '' : `&cursor=${next}`}`)).body as { items: { id: string }[]; next: string | null };
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(seen).toEqual(all.items.map(({ id }) => id));
    expect(all.count.n).toBe(all.items.length);
  }
  const { next } = (await clerk.get('/api/v1/cases?limit=2')).body as { next: string };
  expect(await clerk.get(`/api/v1/cases?limit=2&status=open&cursor=${next}`)).toMatchObject({ status: 400, body: { code: 'cursor-mismatch' } });
  const todo = (await clerk.get('/api/v1/todo?limit=2')).body as { items: { stream: { id: string } }[]; next: string };
  const more = (await clerk.get(`/api/v1/todo?limit=2&cursor=${todo.next}`)).body as { items: { stream: { id: string } }[] };
  expect(more.items.some((item) => todo.items.some((one) => one.stream.id === item.stream.id))).toBe(false);
});

test('filters and search: number, Chinese parts, pinyin initials, light, step', async () => {
  const stream = await submitted({ customerName: '神木红柳林矿业有限公司', addressDetail: '店塔镇石窑店' });
  const found = async (query: string) => ((await clerk.get(`/api/v1/cases?${query}`)).body as { items: { id: string }[] }).items.map(({ id }) => id);
  for (const q of ['红柳林', '柳', 'hll', '石窑店', 'HLLKY']) expect([q, (await found(`q=${encodeURIComponent(q)}`)).includes(stream.id)]).toEqual([q, true]);
  expect(await found(`q=${encodeURIComponent('红林柳')}`)).toEqual([]);
  expect(await found('step=acceptance&status=open&supplyKind=lv')).toEqual([]);
  expect(await found('step=acceptance&businessType=new&q=hll')).toEqual([stream.id]);
  expect(await found('light=late&q=hll')).toEqual([]);
  const hits = (await clerk.get('/api/v1/search?q=hll')).body as { items: unknown[] };
  expect(hits.items).toMatchObject([{ kind: 'case', id: stream.id, title: '神木红柳林矿业有限公司', match: 'name' }]);
  expect(((await (await county.signedIn('elsewhere', 'away', 'counter')).get('/api/v1/search?q=hll')).body as { items: unknown[] }).items).toEqual([]);
});

test('the case page: whose turn, clocks, gate, steps done, open and to come, and what I may do', async () => {
  const stream = await assigned();
  const page = (await manager.get(`/api/v1/cases/${stream.id}`)).body as { steps: { code: string; state: string; openedAt?: string; closedAt?: string }[]; acts: { command: string; primary: boolean }[]; gate: { code: string }[] };
  expect(page).toMatchObject({
    number: expect.stringMatching(/^610824\d{9}$/), customerName: '靖边长安混凝土有限公司', supplyAddress: '张家畔镇工业园区 8 号', status: 'open', unit: { code: '610824' },
    capacityKva: '630.00', contact: { name: '马晓燕', phone: '13891234567' }, process: { id: 'hv-connection' }, customerManager: { name: 'manager' }, projectManager: { name: 'project-manager' },
    turn: [{ step: 'assignment' }], clocks: { utilityDays: 0 }, projects: [], projectUnderWay: false, suspension: null,
  });
  expect(page.steps.filter(({ state }) => state === 'done').map(({ code }) => code)).toEqual(['application', 'acceptance']);
  expect(page.steps.find(({ code }) => code === 'energisation')?.state).toBe('later');
  const taken = page.steps.find(({ code }) => code === 'acceptance');
  expect(taken).toMatchObject({ segments: [{ from: taken?.openedAt, to: taken?.closedAt, account: 'utility', suspended: false }], dueOn: expect.any(String) });
  expect(page.steps.find(({ code }) => code === 'assignment')).toMatchObject({ segments: [{ to: null, account: 'utility' }] });
  expect(page.steps.find(({ code }) => code === 'energisation')).toMatchObject({ segments: [], dueOn: null });
  expect(page.gate.length).toBeGreaterThan(5);
  expect(page.acts.find(({ primary }) => primary)?.command).toBe('sign-for-assignment');
  const clerks = (await clerk.get(`/api/v1/cases/${stream.id}`)).body as typeof page;
  expect(clerks.acts.map(({ command }) => command)).not.toContain('sign-for-assignment');
});

test('two sign the same step with one version: the second is told what changed', async () => {
  const stream = await assigned();
  const [row] = await county.sql<{ version: number }>('select version from stream where id = $1', [stream.id]);
  const seen = { seenVersion: row?.version };
  await done(county.command(manager, 'sign-for-assignment', stream, signing('manager'), seen));
  const stale = await county.command(projectManager, 'sign-for-assignment', stream, signing('project-manager'), seen);
  expect(stale).toMatchObject({ status: 409, body: { code: 'stale', changes: [{ type: expect.any(String), text: { zh: expect.any(String), en: expect.any(String) } }] } });
  await done(county.command(projectManager, 'sign-for-assignment', stream, signing('project-manager')));
});

test('the ledger speaks in sentences, never in codes, and hides identity numbers from who need not read them', async () => {
  const stream = await assigned();
  const ledger = (await lead.get(`/api/v1/cases/${stream.id}/ledger`)).body as { items: { seq: number; sentence: { zh: string; en: string }; details: { label: { zh: string }; value: { zh: string } }[]; hash: string }[] };
  expect(ledger.items.map(({ seq }) => seq)).toEqual([3, 2, 1]);
  const [assign, , submit] = ledger.items;
  expect(assign).toMatchObject({ sentence: { zh: expect.stringMatching(/^lead/) }, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(assign?.details.map(({ value }) => value.zh)).toContain('manager');
  const words = JSON.stringify(submit);
  expect(words).toContain('靖边长安混凝土有限公司');
  expect(words).toContain('610881198001010019');
  expect(words).not.toContain('large-industry');
  expect(words).not.toContain('"sealed"');
  const meters = await county.signedIn('meters', 'home', 'metering-team');
  expect(JSON.stringify((await meters.get(`/api/v1/cases/${stream.id}/ledger`)).body)).not.toContain('610881198001010019');
  const firstPage = (await lead.get(`/api/v1/cases/${stream.id}/ledger?limit=2`)).body as { next: string };
  expect((await lead.get(`/api/v1/cases/${stream.id}/ledger?limit=2&cursor=${firstPage.next}`)).body).toMatchObject({ items: [{ seq: 1 }], next: null });
});

test('step records, dossier and process of a case', async () => {
  const stream = await accepted();
  expect((await clerk.get(`/api/v1/cases/${stream.id}/steps/acceptance`)).body).toMatchObject({
    name: { zh: '业务受理' }, records: [{ visit: 1, command: 'accept-application', formCode: 'acceptance', who: { zh: 'clerk' }, data: { result: 'accepted', receiverName: '马晓燕' } }],
  });
  expect((await clerk.get(`/api/v1/cases/${stream.id}/steps/nonsense`)).status).toBe(404);
  const dossier = (await clerk.get(`/api/v1/cases/${stream.id}/dossier`)).body as { complete: boolean; missing: number; groups: { papers: { paper: string; name: { zh: string }; need: string; state: string }[] }[] };
  expect(dossier).toMatchObject({ complete: false });
  expect(dossier.groups[0]?.papers).toContainEqual(expect.objectContaining({ paper: 'subject-proof', need: 'required', state: 'missing' }));
  expect((await clerk.get(`/api/v1/cases/${stream.id}/process`)).body).toMatchObject({ process: { id: 'hv-connection' }, position: { tokens: [{ node: 'assignment' }] } });
});

test('a customer sees his own cases only, and acts on them', async () => {
  const phone = '13891239999';
  const browser = county.browser();
  await browser.post('/api/session/phone-number/send-otp', { phoneNumber: phone });
  const [code] = await county.sql<{ code: string }>('select code from session.phone_code where phone = $1', [phone]);
  await done(browser.post('/api/session/phone-number/verify', { phoneNumber: phone, code: code?.code }));
  const others = await submitted();
  const mine = { kind: 'case', id: newId() };
  const { firstContactAt: _, ...own } = application({ channel: 'online' });
  await done(county.command(browser, 'submit-application', mine, own));
  expect(((await browser.get('/api/v1/cases')).body as { items: unknown[] }).items).toMatchObject([{ id: mine.id }]);
  expect((await browser.get(`/api/v1/cases/${others.id}`)).status).toBe(404);
  expect((await browser.get(`/api/v1/cases/${mine.id}`)).body).toMatchObject({ id: mine.id, turn: [{ step: 'acceptance' }] });
  expect((await clerk.get(`/api/v1/cases/${mine.id}`)).status).toBe(200);
  expect(((await browser.get('/api/v1/persons')).body as { items: unknown[] }).items).toEqual([]);
});

test('a customer reads his own acts and what was addressed to him, nothing of the inner work', async () => {
  const browser = county.browser();
  const phone = '13891238888';
  await browser.post('/api/session/phone-number/send-otp', { phoneNumber: phone });
  const [code] = await county.sql<{ code: string }>('select code from session.phone_code where phone = $1', [phone]);
  await done(browser.post('/api/session/phone-number/verify', { phoneNumber: phone, code: code?.code }));
  const stream: Stream = { kind: 'case', id: newId() };
  const at = `/api/v1/cases/${stream.id}`;
  const { firstContactAt: _, ...own } = application({ channel: 'online' });
  await done(county.command(browser, 'submit-application', stream, own));
  const { rows } = (await clerk.get(`${at}/acts/accept-application`)).body as { rows: { papersRequired: { paper: string }[] } };
  await done(county.command(clerk, 'accept-application', stream, acceptance(rows.papersRequired.map(({ paper }) => paper), county.clock.now(), { arrearsYuan: '1234.50' })));
  await done(county.command(lead, 'assign-managers', stream, assignment(manager.person.personId, projectManager.person.personId, { choiceWords: '原经理与该客户有纠纷' })));
  await done(county.command(manager, 'sign-for-assignment', stream, signing('manager')));

  const types = async (who: Browser) => ((await who.get(`${at}/ledger`)).body as { items: { seq: number }[]; count: { n: number } });
  expect((await types(lead)).items.map(({ seq }) => seq)).toEqual([4, 3, 2, 1]);
  expect(await types(browser)).toMatchObject({ items: [{ seq: 3, who: { zh: '供电公司' }, duty: null }, { seq: 2, who: { zh: 'clerk' } }, { seq: 1 }], count: { n: 3 } });
  const [first, second] = [(await browser.get(`${at}/ledger?limit=2`)).body as { next: string }, (await browser.get(`${at}/steps/acceptance`)).body];
  expect((await browser.get(`${at}/ledger?limit=2&cursor=${first.next}`)).body).toMatchObject({ items: [{ seq: 1 }], next: null });
  expect(second).toMatchObject({ records: [{ command: 'accept-application', data: { result: 'accepted' } }] });
  const all = await Promise.all(['', '/ledger', '/steps/acceptance', '/steps/assignment', '/dossier', '/acts/request-suspension'].map(async (path) => JSON.stringify((await browser.get(at + path)).body)));
  expect(all.join(' ')).not.toMatch(/approvedBy|纠纷|"lead"|unit-dispatcher|customer-manager"/);
  expect(all[2]).not.toContain('1234.50');
  expect((await lead.get(`${at}/steps/assignment`)).body).toMatchObject({ records: [{ data: { choiceWords: '原经理与该客户有纠纷' } }, {}] });
  expect((await browser.get(`${at}/acts/assign-managers`)).status).toBe(404);
  expect((await browser.get(`${at}/process`)).status).toBe(404);
  expect((await browser.get(`/api/v1/papers/case/${stream.id}/acceptance-receipt`)).body).toMatchObject({ parts: [{ command: 'accept-application' }] });
  expect((await browser.get(at)).body).toMatchObject({ turn: [{ step: 'assignment', duties: [] }], steps: expect.arrayContaining([expect.objectContaining({ code: 'acceptance', state: 'done' })]) });
});

test('registers, calendar and publication', async () => {
  expect((await clerk.get('/api/v1/units')).body).toMatchObject({ items: [{ kind: 'group' }, { kind: 'branch' }, { code: '610824', regions: ['610824'] }] });
  expect((await clerk.get('/api/v1/persons?duty=unit-dispatcher')).body).toMatchObject({ items: [{ name: 'lead', duties: [{ name: { zh: '业扩专责' } }] }] });
  const nobody = county.browser();
  expect((await nobody.get('/api/v1/regions?under=610800')).body).toMatchObject({ items: expect.arrayContaining([{ code: '610881', name: { zh: '神木市', en: 'Shenmu' }, leaf: true }]) });
  expect((await nobody.get('/api/v1/calendar/due?from=2026-09-30&workingDays=3')).body).toMatchObject({ due: expect.stringMatching(/^2026-10-/), provisional: false });
  expect((await nobody.get('/api/v1/calendar/due?from=2026-02-30&workingDays=3')).status).toBe(400);
  expect((await nobody.get('/api/v1/calendar/days?from=2026-10-01&to=2026-10-02')).body).toMatchObject({ items: [{ date: '2026-10-01', working: false, name: { zh: '国庆节' }, provisional: false }, {}] });
  const published = (await nobody.get('/api/v1/publication')).body as { limits: unknown[]; fees: unknown[]; papers: unknown[] };
  expect([published.limits.length, published.fees.length, published.papers.length].every((n) => n > 5)).toBe(true);
  expect((await nobody.get('/api/v1/demo/accounts')).status).toBe(404);
});

test('a paper is printed from what was recorded, in words, with signatures', async () => {
  const stream = await assigned();
  await done(county.command(manager, 'sign-for-assignment', stream, signing('manager')));
  const sheet = (await lead.get(`/api/v1/papers/case/${stream.id}/acceptance-receipt`)).body;
  expect(sheet).toMatchObject({ title: { zh: '业务受理' }, visit: 1, customerName: '靖边长安混凝土有限公司', parts: [{ command: 'accept-application', who: { zh: 'clerk' } }] });
  expect((await lead.get(`/api/v1/papers/case/${stream.id}/application-form`)).body).toMatchObject({ parts: [{ signatures: [{ name: '马晓燕' }] }] });
  expect((await lead.get(`/api/v1/papers/case/${stream.id}/scheme-reply-form`)).status).toBe(404);
  expect((await lead.get(`/api/v1/papers/case/${stream.id}/no-such-paper`)).status).toBe(404);
});
