import { afterCommand } from '@jiedian/server/jobs/after-command.ts';
import { drainJobs } from '@jiedian/server/jobs/run-jobs.ts';
import { dayIn } from '@jiedian/server/ledger/rule-book.ts';
import type { Shell } from '@jiedian/server/command/shell.ts';
import { tasksOf } from '@jiedian/server/jobs/tasks.ts';
import type { ToldAfter } from '@jiedian/server/jobs/told-after.ts';
import { allStories } from '../../seed/stories/all-stories.ts';
import { workingDaysFrom } from '../../seed/days.ts';
import { play } from '../../seed/play.ts';
import type { Story } from '../../seed/story.ts';
import { writeOrganisation } from '../../seed/write-organisation.ts';

/** Every story of the demo told to its end: cut at any event it is a case at any stage. */
export const wholeStories: readonly Story[] = allStories.map(({ rest, ...story }) => ({ ...story, lines: [...story.lines, ...rest], quiet: 0 }));

/** Writes the organisation into an empty database and plays the stories through the server's own door; their notices count as sent. */
export async function playStories(shell: Shell, workerUrl: string, stories: readonly Story[] = wholeStories): Promise<void> {
  const rules = shell.rules();
  const anchor = workingDaysFrom(rules.calendar, dayIn(rules, shell.clock.now()), -1);
  await writeOrganisation(shell.worker, stories.map(({ profile }) => profile));
  for (const story of stories) await play(story, shell, anchor);
  await drainJobs(workerUrl, { ...tasksOf(shell, {}), 'after-command': (payload) => afterCommand(shell, payload as ToldAfter), deliver: () => undefined }, 2);
  await shell.worker.query(`update delivery d set state = 'sent', tries = 1, created_at = e.received_at, sent_at = e.received_at from event e where e.id = d.event_id`);
}
