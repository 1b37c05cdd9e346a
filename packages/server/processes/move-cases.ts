import { stringify } from 'csv-stringify/sync';
import { v7 } from 'uuid';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { StreamState } from '@jiedian/domain/kernel/stream-state.ts';
import type { Shell } from '../command/shell.ts';
import { runCommand } from '../command/run-command.ts';
import type { Answer } from '../command-line/parts.ts';
import { planMove, type MovePlan, type Standing } from './plan-move.ts';

export type MoveAsked = { readonly process: string; readonly to: string; readonly run?: boolean; readonly reason?: string; readonly orderedBy?: string };

const header = ['number', 'from', 'to', 'step', 'visitBefore', 'visitAfter', 'usedBefore', 'usedAfter', 'dueBefore', 'dueAfter', 'amberBefore', 'amberAfter', 'same', 'result'];

/**
 * Every running stream of the process that is in another version, one after the other in a transaction of its own: planned, and with `run` moved
 * through the same door as any act, so that whoever acts in the same moment is not overrun. Exit code 2 when one could not go over.
 */
export async function moveCases(shell: Shell, asked: MoveAsked): Promise<Answer> {
  const trouble = await wrongIn(shell, asked);
  if (trouble !== null) return { stdout: '', stderr: `${trouble}\n`, exitCode: 2 };
  const lines: (readonly (string | number | null)[])[] = [];
  const count = { moved: 0, stuck: 0 };
  for await (const state of running(shell, asked)) {
    const plan = planMove(shell.rules(), shell.processes, state, asked.to, shell.clock.now());
    const result = plan.stuck !== null ? plan.stuck.en : asked.run === true ? await move(shell, state, asked) : 'can go over';
    count[plan.stuck === null && (result === 'moved' || asked.run !== true) ? 'moved' : 'stuck'] += 1;
    lines.push(...linesOf(state, asked.to, plan, result));
  }
  const { moved, stuck } = count;
  const stderr = asked.run === true ? `已转入 ${moved} 件，未转入 ${stuck} 件。\n${moved} went over, ${stuck} did not.\n` : `可转入 ${moved} 件，不能转入 ${stuck} 件；未作任何改动。\n${moved} can go over, ${stuck} cannot; nothing was changed.\n`;
  return { stdout: stringify([header, ...lines]), stderr, exitCode: stuck > 0 ? 2 : 0 };
}

async function wrongIn(shell: Shell, { process, to, run, reason, orderedBy }: MoveAsked): Promise<string | null> {
  const { rows } = await shell.worker.query<{ version: string }>('select version from process_version where id = $1 order by version', [process]);
  const known = rows.map(({ version }) => version);
  if (!known.includes(to)) return known.length === 0 ? `--process：没有流程 ${process}。 There is no process ${process}.` : `--to：流程 ${process} 只有版本 ${known.join('、')}。 Process ${process} has the versions ${known.join(', ')}.`;
  if (run === true && !(reason?.trim() && orderedBy?.trim())) return '--reason、--ordered-by：执行时须写明原因和决定人。 With --run say why, and who ordered it.';
  return null;
}

type Row = { readonly id: Id; readonly state: StreamState };

/** In order of their ids, a hundred at a time, so that memory stays flat. */
async function* running({ worker }: Shell, { process, to }: MoveAsked): AsyncGenerator<StreamState> {
  for (let last = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await worker.query<Row>(
      `select s.stream_id as id, s.state from state s where s.stream_id > $3 and s.state -> 'process' ->> 'id' = $1 and s.state -> 'process' ->> 'version' <> $2 and s.state ->> 'status' <> 'ended' order by s.stream_id limit 100`, [process, to, last],
    );
    for (const { state } of rows) yield state;
    if (rows.length < 100) return;
    last = rows.at(-1)?.id ?? last;
  }
}

async function move(shell: Shell, state: StreamState, { to, reason = '', orderedBy = '' }: MoveAsked): Promise<string> {
  const outcome = await runCommand(shell)({
    command: state.kind === 'case' ? 'move-to-version' : 'move-to-version-on-project', commandId: v7() as Id, stream: { kind: state.kind, id: state.id }, seenVersion: state.version,
    doneAt: shell.clock.now(), data: { version: to, reason, orderedBy }, channel: 'system', asker: { kind: 'system', system: 'move-cases' },
  });
  if (outcome.outcome === 'accepted') return 'moved';
  return outcome.outcome === 'refused' ? outcome.code : outcome.outcome;
}

function linesOf({ number, process }: StreamState, to: string, { steps }: MovePlan, result: string) {
  const head = [number, process.version, to];
  if (steps.length === 0) return [[...head, ...Array<null>(10).fill(null), result]];
  const pair = (before: Standing | null, after: Standing | null, of: keyof Standing) => [before?.[of] ?? null, after?.[of] ?? null];
  return steps.map(({ name, before, after, same }) => [
    ...head, `${name.zh} · ${name.en}`, ...(['visit', 'used', 'due', 'amber'] as const).flatMap((of) => pair(before, after, of)), same ? 'yes' : 'no', result,
  ]);
}
