import { expect, type Browser, type Page } from '@playwright/test';
import pg from 'pg';
import { v7 } from 'uuid';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import { workingDaysFrom } from '../../../seed/days.ts';
import type { Doer } from '../../../seed/given.ts';
import { perform, type Cue, type Stage } from '../../../seed/perform.ts';
import { lengthOf, type Story } from '../../../seed/story.ts';
import { besideFacts, rules, stateOf } from '../look-at-stream.ts';
import { People, userNameOf } from '../people.ts';
import { firstDay } from '../play-in-browser.ts';
import { sendQuietly } from '../send-quietly.ts';
import type { ClockedHouse } from '../start-on-set-clock.ts';
import { actByKeys, signInByKeys } from './act-by-keys.ts';
import type { Way } from './reach-by-keys.ts';

const ways: readonly Way[] = ['to-do', 'search', 'cases'];

/** Plays a case whose staff have a keyboard and no pointer; the customer's acts, and those that `keys` leaves out, are sent without a page. */
export async function playByKeyboard(browser: Browser, house: ClockedHouse, story: Story, shots: string, keys: (cue: Cue) => boolean = () => true): Promise<{ readonly case: StreamState; readonly pressed: readonly string[] }> {
  const { profile } = story;
  const worker = new pg.Pool({ connectionString: house.workerUrl, max: 2 });
  const people = new People(browser, house.url, profile, shots);
  const pages = new Map<string, Page>();
  const pressed: string[] = [];
  let id: string | null = null;

  const pageOf = async (doer: Doer): Promise<Page> => {
    const known = pages.get(doer.id);
    if (known) {
      // F5, as after a night: the house's clock has gone on.
      await known.reload();
      await expect(known.locator('.frame')).toBeVisible();
      return known;
    }
    const page = await (await browser.newContext({ baseURL: house.url, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 1366, height: 768 } })).newPage();
    page.setDefaultTimeout(10_000);
    pages.set(doer.id, page);
    await signInByKeys(page, userNameOf(doer));
    return page;
  };
  const stage: Stage = {
    see: async (_on, act, doneAt, receivedAt) => {
      const kept = await stateOf(worker, id);
      return { state: kept?.state ?? null, outside: besideFacts(profile, act, kept, doneAt, receivedAt) };
    },
    newFile: () => v7() as Id,
    act: async (cue) => {
      await house.setClock(cue.doneAt);
      if (id !== null && cue.doer.level !== 'customer' && keys(cue)) await byKeys(cue, id);
      else await quietly(cue);
    },
  };
  const byKeys = async (cue: Cue, on: string): Promise<void> => {
    const began = Date.now();
    const page = await pageOf(cue.doer);
    await actByKeys(page, ways[pressed.length % ways.length] ?? 'search', profile.name, on, cue.act, cue.data).catch(async (error: unknown) => {
      await page.screenshot({ path: `${shots}/${cue.act.command}.png` });
      throw error;
    });
    pressed.push(cue.act.command);
    if (process.env['E2E_TELL'] !== undefined) console.log(`${cue.doneAt.slice(0, 10)} ${cue.doer.duty} ${cue.act.command} ${Date.now() - began} ms`);
  };
  const quietly = async (cue: Cue): Promise<void> => {
    const { request } = await people.quietly(cue.doer);
    const version = (await stateOf(worker, id))?.state.version ?? 0;
    id = await sendQuietly(request, house.url, cue, id === null ? null : { id, version }, cue.doneAt);
  };

  try {
    await perform(story, stage, rules.calendar, workingDaysFrom(rules.calendar, firstDay, lengthOf(story.lines) + story.quiet));
    const kept = await stateOf(worker, id);
    if (kept === null) throw new Error('the case never began');
    return { case: kept.state, pressed };
  } finally {
    for (const page of pages.values()) await page.context().close();
    await people.leave();
    await worker.end();
  }
}
