import type { BusinessDate } from '@jiedian/domain/kernel/instant.ts';
import { askerOf } from './asker-of.ts';
import { demoPapers, demoPhotos } from './demo-files.ts';
import { namesOfFiles } from './names-of-files.ts';
import { followOnId } from '@jiedian/server/jobs/follow-on-id.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Outcome } from '@jiedian/server/command/outcome.ts';
import { outsideFacts } from '@jiedian/server/command/outside-facts.ts';
import { perform, type Cue, type Stage } from './perform.ts';
import { raiseProject } from '@jiedian/server/jobs/raise-project.ts';
import { readEventNow, readStreamNow } from '@jiedian/server/jobs/read-stream-now.ts';
import { runCommand } from '@jiedian/server/command/run-command.ts';
import { runDueTimers } from '@jiedian/server/jobs/run-due-timers.ts';
import type { Shell } from '@jiedian/server/command/shell.ts';
import { counties } from './organisation/units.ts';
import { staff } from './organisation/people.ts';
import { pick, stableId } from './stable-id.ts';
import type { Story } from './story.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';

type Kept = { readonly state: StreamState; readonly papers: readonly string[] };

/**
 * Plays a story through the server's own door (`runCommand`), each act by the right person at its own time: the shell's clock is set to it.
 * Photos and papers are held first. Works found needed raise their project at once, by the same function as the job. Gives how many acts.
 */
export function play(story: Story, shell: Shell, anchor: BusinessDate): Promise<number> {
  const { profile } = story;
  const ids = { case: stableId(`${profile.code}/case`), project: null as Id | null };
  const unitId = counties[profile.county].id;
  const persons = staff.map(({ id, name, duty, reach }) => ({ id, name, duties: [{ duty, unitId: reach.id }], away: false, deputyAsks: false }));
  let [files, sent] = [0, 0];
  let kept: { case: Kept | null; project: Kept | null } = { case: null, project: null };

  const read = async (on: 'case' | 'project'): Promise<Kept | null> => {
    const id = ids[on];
    if (id === null) return null;
    if (kept[on] !== null) return kept[on];
    const { rows } = await shell.worker.query<Kept>({ name: 'seed-state', text: `select state, coalesce(beside -> 'papers', '[]') as papers from state where stream_id = $1`, values: [id] });
    const found = rows[0] ?? null;
    kept = { ...kept, [on]: found };
    return found;
  };
  const at = (cue: Pick<Cue, 'receivedAt'>): Shell => ({ ...shell, clock: { now: () => cue.receivedAt } });

  const stage: Stage = {
    see: async (on, act, doneAt, receivedAt) => {
      const found = await read(on);
      const facts = outsideFacts(shell.rules(), act, { unitId, ...(found ? { state: found.state } : {}), persons, projects: [], papersHeld: found?.papers ?? [], similar: [], data: {}, doneAt, receivedAt });
      return { state: found?.state ?? null, outside: facts as unknown as JsonObject };
    },
    newFile: () => stableId(`${profile.code}/file/${(files += 1)}`),
    act: async (cue) => {
      const before = (await read('case'))?.state ?? null;
      if (cue.doer.level === 'system') {
        await runDueTimers(at(cue), ids.case);
        kept = { case: null, project: null };
        return;
      }
      await holdFiles(shell, cue);
      const id = ids[cue.on];
      if (id === null) throw new Error('no project has been raised');
      const said = await runCommand(at(cue))({
        command: cue.act.command, commandId: stableId(`${profile.code}/command/${(sent += 1)}`), stream: { kind: cue.on, id }, seenVersion: (await read(cue.on))?.state.version ?? 0,
        doneAt: cue.doneAt, data: cue.data, channel: 'seed', asker: askerOf(profile, cue.doer),
      });
      const event = acceptedEvent(said);
      kept = { case: null, project: null };
      if (cue.on === 'case' && ids.project === null) ids.project = await raised(before, event, cue);
    },
  };

  const raised = async (before: StreamState | null, eventId: Id, cue: Cue): Promise<Id | null> => {
    const [stream, event] = [await readStreamNow(shell.worker, ids.case), await readEventNow(shell.worker, eventId)];
    if (stream === null || event === null || !needsWorks(stream.state) || needsWorks(before)) return null;
    await raiseProject(at(cue), stream, event);
    return followOnId(event.id, 'project');
  };

  return perform(story, stage, shell.rules().calendar, anchor);
}

const needsWorks = (state: StreamState | null): boolean => (state?.facts['gridWorks'] ?? state?.facts['works-needed']) === true;

function acceptedEvent(said: Outcome): Id {
  if (said.outcome === 'bad-input') throw new Error(said.errors.map((e) => `${e.path} ${e.code} (${e.text.zh})`).join('; '));
  if (said.outcome === 'refused') throw new Error(`${said.code} (${said.text.zh})`);
  if (said.outcome !== 'accepted') throw new Error(said.outcome);
  const [first] = said.events;
  if (!first) throw new Error('accepted without an event');
  return first.id;
}

/** Uploaded a few minutes before the act, by the same person; the bytes stand in the store already. */
async function holdFiles(shell: Shell, { act, data, uploads, doer, doneAt }: Cue): Promise<void> {
  if (uploads.length === 0) return;
  const names = namesOfFiles(act.form.fields, data);
  const rows = uploads.map(({ id, kind }) => {
    const from = kind === 'photo' ? demoPhotos : demoPapers;
    const file = from[pick(id, from.length)] ?? from[0];
    if (!file) throw new Error('no demo file');
    return { id, owner: doer.id, name: `${names.get(id) ?? file.name.split('.')[0]}${file.kind === 'image/png' ? '.png' : '.pdf'}`, kind: file.kind, size: file.bytes.length, sha256: file.sha256 };
  });
  await shell.worker.query({
    name: 'seed-files', values: [JSON.stringify(rows), doneAt],
    text: `insert into file (id, owner_person_id, name, kind, size, sha256, state, created_at, held_at)
      select x.id, x.owner, x.name, x.kind, x.size, x.sha256, 'held', $2, $2 from jsonb_to_recordset($1) as x(id uuid, owner uuid, name text, kind text, size bigint, sha256 text)`,
  });
}
