import { expect, type Browser } from '@playwright/test';
import pg from 'pg';
import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import { v7 } from 'uuid';
import { workingDaysFrom } from '../../seed/days.ts';
import type { Command } from '../../seed/filling-of.ts';
import { perform, type Cue, type Stage } from '../../seed/perform.ts';
import { lengthOf, type Story } from '../../seed/story.ts';
import { actOnDesk, actOnPortal, applyAtCounter, applyOnPortal } from './act.ts';
import { besideFacts, projectOf, rules, stateOf } from './look-at-stream.ts';
import { People } from './people.ts';
import { sendQuietly } from './send-quietly.ts';
import type { ClockedHouse } from './start-on-set-clock.ts';

export type Played = { readonly caseId: string; readonly projectId: string | null; readonly case: StreamState; readonly project: StreamState | null; readonly clicked: number; readonly sent: number };

/** The day on which every browser story begins: all of its year's holidays are published. */
export const firstDay = '2026-03-02' as BusinessDate;

/** Clicks from the first such act on; what lies before is sent as another spec clicks it. */
export function clicksFrom(command: Command): (cue: Cue) => boolean {
  let begun = false;
  return (cue) => (begun ||= cue.act.command === command);
}

/**
 * Plays a story on a running house: each act at its own time by its own person, by clicking where `clicks` says so (everywhere by default), else
 * through the HTTP door as the same person. `shots`: where a picture of the page goes when an act fails.
 */
export async function playInBrowser(browser: Browser, house: ClockedHouse, story: Story, shots: string, clicks: (cue: Cue, nth: number) => boolean = () => true): Promise<Played> {
  const { profile } = story;
  const worker = new pg.Pool({ connectionString: house.workerUrl, max: 2 });
  const people = new People(browser, house.url, profile, shots);
  const ids: { case: string | null; project: string | null } = { case: null, project: null };
  let [clicked, sent, said] = [0, 0, 0];

  const find = async (on: 'case' | 'project') => {
    if (on === 'project' && ids.project === null && ids.case !== null) {
      await expect.poll(async () => (ids.project = await projectOf(worker, ids.case ?? '')), { message: 'the project is raised' }).not.toBeNull();
    }
    return stateOf(worker, ids[on]);
  };
  const stage: Stage = {
    see: async (on, act, doneAt, receivedAt) => {
      const kept = await find(on);
      return { state: kept?.state ?? null, outside: besideFacts(profile, act, kept, doneAt, receivedAt) };
    },
    newFile: () => v7() as Id,
    act: async (cue) => {
      await house.setClock(cue.doneAt);
      const byClicking = clicks(cue, (said += 1));
      if (byClicking) await click(cue).catch((error: unknown) => people.shoot(cue.doer, cue.act.command).then(() => { throw error; }));
      else await send(cue);
    },
  };
  const click = async (cue: Cue): Promise<void> => {
    const began = Date.now();
    const page = await people.page(cue.doer);
    const [id, isCustomer] = [ids[cue.on], cue.doer.level === 'customer'];
    if (id === null) ids.case = isCustomer ? await applyOnPortal(page, cue.act, cue.data) : await applyAtCounter(page, cue.act, cue.data);
    else if (isCustomer) await actOnPortal(page, id, cue.act, cue.data);
    else await actOnDesk(page, cue.on, id, cue.act, cue.data);
    await page.goto('about:blank');
    clicked += 1;
    if (process.env['E2E_TELL'] !== undefined) console.log(`${cue.doneAt.slice(0, 10)} ${cue.doer.duty} ${cue.act.command} ${Date.now() - began} ms`);
  };
  const send = async (cue: Cue): Promise<void> => {
    const { request } = await people.quietly(cue.doer);
    const id = ids[cue.on];
    const version = (await stateOf(worker, id))?.state.version ?? 0;
    const made = await sendQuietly(request, house.url, cue, id === null ? null : { id, version }, cue.doneAt);
    if (id === null) ids.case = made;
    sent += 1;
  };

  try {
    await perform(story, stage, rules.calendar, workingDaysFrom(rules.calendar, firstDay, lengthOf(story.lines) + story.quiet));
    const [state, project] = [await stateOf(worker, ids.case), await stateOf(worker, ids.project)];
    if (ids.case === null || state === null) throw new Error(`${profile.code} never began`);
    return { caseId: ids.case, projectId: ids.project, case: state.state, project: project?.state ?? null, clicked, sent };
  } finally {
    await people.leave();
    await worker.end();
  }
}
