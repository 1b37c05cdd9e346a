import type pg from 'pg';
import { afterCommand } from '@jiedian/server/jobs/after-command.ts';
import { allStories } from './stories/all-stories.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import { dayIn } from '@jiedian/server/ledger/rule-book.ts';
import { drainJobs } from '@jiedian/server/jobs/run-jobs.ts';
import { play } from './play.ts';
import type { Shell } from '@jiedian/server/command/shell.ts';
import { tasksOf } from '@jiedian/server/jobs/tasks.ts';
import { runReminders } from '@jiedian/server/warnings/run-reminders.ts';
import type { ToldAfter } from '@jiedian/server/jobs/told-after.ts';
import { workingDaysFrom } from './days.ts';
import { writeOrganisation } from './write-organisation.ts';

/** How many stories are played side by side: the database's work and ours overlap. */
const abreast = 6;

/**
 * Writes the organisation and plays every story up to the last working day before today. What the acts tell (notices, follow-on commands) is
 * handed on at the time of the event that told it, not at the time of the seeding. Gives how many acts were played.
 */
export async function playAll(shell: Shell, workerUrl: string): Promise<number> {
  const rules = shell.rules();
  const anchor = workingDaysFrom(rules.calendar, dayIn(rules, shell.clock.now()), -1);
  await writeOrganisation(shell.worker, allStories.map(({ profile }) => profile));
  // The longest first, so that none is left to run alone at the end.
  const waiting = allStories.toSorted((a, b) => b.lines.length - a.lines.length);
  let acts = 0;
  await Promise.all(Array.from({ length: abreast }, async () => {
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      const played = await play(story, shell, anchor);
      acts += played;
    }
  }));
  await runReminders(shell);
  await drainJobs(workerUrl, {
    ...tasksOf(shell, {}),
    'after-command': async (payload) => afterCommand(await atTimeOf(shell, (payload as ToldAfter).tells[0]?.eventId), payload as ToldAfter),
    deliver: (payload) => delivered(shell.worker, (payload as { deliveryId: string }).deliveryId),
  }, 4);
  return acts;
}

async function atTimeOf(shell: Shell, eventId: string | undefined): Promise<Shell> {
  const { rows } = await shell.worker.query<{ at: Instant }>({ name: 'seed-event-time', text: 'select received_at as at from event where id = $1', values: [eventId] });
  const at = rows[0]?.at ?? shell.clock.now();
  return { ...shell, clock: { now: () => at } };
}

/** The messages of the past reached their people in the story; nothing is sent now. */
const delivered = async (worker: pg.Pool, id: string): Promise<void> =>
  void (await worker.query({ name: 'seed-delivered', text: `update delivery set state = 'sent', tries = 1, sent_at = created_at where id = $1 and state = 'waiting'`, values: [id] }));
