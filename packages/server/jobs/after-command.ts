import type { Shell } from '../command/shell.ts';
import { notify } from './notify.ts';
import { raiseProject } from './raise-project.ts';
import { readEventNow, readStreamNow } from './read-stream-now.ts';
import { tellProjects } from './tell-projects.ts';
import type { ToldAfter } from './told-after.ts';
import { lookAnew } from '../warnings/look-anew.ts';

/** Hands on what a command told: notices, and what the other line must know. May run twice; every part has one effect. */
export async function afterCommand(shell: Shell, { streamId, tells }: ToldAfter): Promise<void> {
  const stream = await readStreamNow(shell.worker, streamId);
  if (stream === null) throw new Error(`stream ${streamId} is not there`);
  for (const { eventId, task, name, payload } of tells) {
    const event = await readEventNow(shell.worker, eventId);
    if (event === null) throw new Error(`event ${eventId} is not there`);
    if (event.type === 'manager-transferred') await lookAnew(shell, streamId);
    if (task === 'notify') await notify(shell, stream, event, name);
    else if (task === 'raise-project') await raiseProject(shell, stream, event);
    else if (task === 'tell-projects') await tellProjects(shell, stream, event, String(payload['what']));
    else throw new Error(`nobody takes ${task}`);
  }
}
