import { afterAll, beforeAll, expect, test } from 'vitest';
import { addCalendarDays } from '@jiedian/engines/calendar/civil-date.ts';
import { workingDayBefore } from '@jiedian/engines/calendar/working-days.ts';
import { application } from '../command/application.test-support.ts';
import { newId } from '../command/little-county.test-support.ts';
import { webCounty, type WebCounty } from '../http/web-county.test-support.ts';
import { dayIn } from '../ledger/rule-book.ts';

type Warnings = { readonly items: readonly { readonly number: string; readonly level: { readonly code: string }; readonly light: { readonly dueOn: string } }[]; readonly levels: readonly { readonly n: number }[]; readonly count: { readonly n: number }; readonly next: string | null };

let county: WebCounty;
beforeAll(async () => {
  county = await webCounty();
});
afterAll(() => county.close());

test('warned steps stand by level, the longest due first, page by page, with whoever sees the unit alone; what will be sent stands with the case', async () => {
  const [clerk, away] = [await county.signedIn('clerk', 'home', 'counter'), await county.signedIn('away', 'away', 'unit-head')];
  const { calendar } = county.shell.rules();
  const today = dayIn(county.shell.rules(), county.clock.now());
  const working = workingDayBefore(calendar, addCalendarDays(today, 1)).date;
  const dues = [workingDayBefore(calendar, working, 6).date, workingDayBefore(calendar, working, 1).date, addCalendarDays(today, 20)];
  const ids = await Promise.all(dues.map(async (due) => {
    const stream = { kind: 'case', id: newId() } as const;
    expect((await county.command(clerk, 'submit-application', stream, application())).status).toBe(200);
    await county.sql(`update visit_row set due_on = $2::date, amber_on = least($2::date, $3::date + 1) where stream_id = $1`, [stream.id, due, today]);
    return stream.id;
  }));
  const read = async (query: string) => (await clerk.get(`/api/v1/warnings${query}`)).body as Warnings;
  const all = await read('?limit=1');
  expect([all.items[0]?.level.code, all.items[0]?.light.dueOn, all.count.n, all.levels.map(({ n }) => n)]).toEqual(['overdue-3', dues[0], 2, [0, 0, 1, 0, 1, 0]]);
  expect((await read(`?limit=1&cursor=${all.next}`)).items.map(({ level }) => level.code)).toEqual(['overdue-1']);
  expect((await read('?level=overdue-1')).count.n).toBe(1);
  expect((await read('?least=overdue-3')).items).toHaveLength(1);
  expect(((await away.get('/api/v1/warnings')).body as Warnings).items).toEqual([]);

  const armed = (await clerk.get(`/api/v1/cases/${ids[2]}/reminders`)).body as { readonly armed: readonly { readonly level: { readonly code: string }; readonly to: readonly string[]; readonly digest: boolean }[]; readonly sent: readonly object[] };
  expect(armed.armed.map(({ level }) => level.code)).toEqual(['amber', 'due-today', 'overdue-1', 'overdue-2', 'overdue-3', 'overdue-4']);
  expect(armed.armed[0]).toMatchObject({ to: ['clerk'], digest: true });
  expect(armed.sent).toEqual([]);
  expect((await away.get(`/api/v1/cases/${ids[2]}/reminders`)).status).toBe(404);
  expect((await county.browser().get('/api/v1/urgings')).status).toBe(401);
});
