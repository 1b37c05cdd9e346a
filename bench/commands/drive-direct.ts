import { openShell } from '@jiedian/server/command/open-shell.ts';
import { runCommand } from '@jiedian/server/command/run-command.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import { sequentialId } from '../generate/sequential-id.ts';
import { answerRounds } from './order.ts';

/** The same acts by the same function that the door calls, with no HTTP; on as many connections as the house keeps, which the clients share. */
const [, , appUrl = '', workerUrl = '', secret = ''] = process.argv;
const shell = openShell({ appUrl, workerUrl, secret });

answerRounds(async () => {
  const run = runCommand(await shell);
  return async (order, { command, asker, doneAt, data }, seenVersion) => {
    const said = await run({ command, commandId: sequentialId() as Id, stream: { kind: 'case', id: order.id }, seenVersion, doneAt, data, channel: 'desk', asker });
    if (said.outcome !== 'accepted') throw new Error(`${command}: ${JSON.stringify(said).slice(0, 1000)}`);
    return said.stream.version;
  };
});
