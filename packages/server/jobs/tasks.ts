import type { Task, TaskList } from 'graphile-worker';
import type { WaysOut } from '../channels/ways-out.ts';
import type { Shell } from '../command/shell.ts';
import { makeCheckpoint } from '../ledger/checkpoint.ts';
import { dayIn } from '../ledger/rule-book.ts';
import { afterApproval } from '../configuration/after-approval.ts';
import { runRecounts } from '../calendar/recount/run-recounts.ts';
import type { ByteStore } from '../documents/byte-store.ts';
import { afterCommand } from './after-command.ts';
import { deliver } from './deliver.ts';
import { learnDurations } from '../forecast/learn-durations.ts';
import { runDueTimers } from './run-due-timers.ts';
import { sendPhoneCode } from './send-phone-code.ts';
import { sweepOwnThings } from './sweep-own-things.ts';
import type { ToldAfter } from './told-after.ts';
import { runReminders } from '../warnings/run-reminders.ts';

const tasks = (shell: Shell, ways: WaysOut, store?: ByteStore): TaskList => ({
  'after-command': (payload) => afterCommand(shell, payload as ToldAfter),
  deliver: (payload) => deliver(shell, ways, (payload as { deliveryId: string }).deliveryId),
  'send-phone-code': (payload) => sendPhoneCode(shell, ways, (payload as { id: string }).id),
  checkpoint: async () => {
    const now = shell.clock.now();
    await makeCheckpoint(shell.worker, dayIn(shell.rules(), now), now);
  },
  timers: async () => void (await runDueTimers(shell)),
  reminders: async (_payload, { abortSignal }) => void (await runReminders(shell, abortSignal)),
  'sweep-own-things': () => sweepOwnThings(shell, store),
  'learn-durations': () => learnDurations(shell),
  recounts: async () => void (await runRecounts(shell)),
  'version-approved': (payload) => afterApproval(shell, payload as { streamId: string; no: number }),
});

/** What the house does after a commit and by the clock. Each looks first whether another process changed the rules. */
export const tasksOf = (shell: Shell, ways: WaysOut, store?: ByteStore): TaskList =>
  Object.fromEntries(Object.entries(tasks(shell, ways, store)).map(([name, task]) => [name, async (...given: Parameters<Task>) => {
    await shell.refresh();
    return task?.(...given);
  }]));

/** UTC. The day's checkpoint is made in the small hours of the house's zone; missed ones are made up for at the next start. */
export const crontab = `* * * * * timers ?max=1&jobKey=timers
* * * * * reminders ?max=1&jobKey=reminders
* * * * * recounts ?max=1&jobKey=recounts
10 16 * * * checkpoint ?fill=1d&max=5
40 17 * * * learn-durations ?fill=1d&max=3
20 * * * * sweep-own-things ?max=1&jobKey=sweep-own-things`;
