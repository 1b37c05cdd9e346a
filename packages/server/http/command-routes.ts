import { duties } from '@jiedian/domain/glossary/duty.ts';
import { connectionSteps } from '@jiedian/domain/connection-case/steps.ts';
import { projectSteps } from '@jiedian/domain/grid-project/steps.ts';
import type { AnyAct } from '@jiedian/domain/kernel/act.ts';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { actsOf, type CommandKind } from '../command/known-acts.ts';
import { runCommand } from '../command/run-command.ts';
import { answerOutcome } from './answer-outcome.ts';
import { askerOf, type Desk } from './desk.ts';
import { withForm } from './door-check.ts';
import { orProblem } from './problem.ts';
import { receivedFrom, type CommandBody } from './received-from.ts';
import { commandBody } from './schema-of-form.ts';

const accepted = z.object({
  outcome: z.literal('accepted'),
  commandId: z.string(),
  stream: z.object({ kind: z.enum(['case', 'project']), id: z.string(), version: z.int(), number: z.string() }),
  events: z.array(z.object({ id: z.string(), type: z.string(), seq: z.int() })),
  replayed: z.boolean().meta({ description: 'The command had been done before; this is the answer it got then.' }),
}).meta({ id: 'Accepted' });

/** One literal path for each command type, its schema made from the act's form (contracts 3). */
export function commandRoutes(app: FastifyInstance, desk: Desk): void {
  const run = runCommand(desk.shell);
  for (const kind of ['case', 'project'] as const) {
    for (const act of actsOf(kind)) {
      const schema = { ...describe(kind, act), body: withForm(commandBody(kind, act), act.form), response: { 200: accepted, ...orProblem } };
      app.post(`/commands/${act.command}`, { schema }, async (request) => {
        const asker = await askerOf(desk, request);
        const received = receivedFrom(act, request.body as CommandBody, asker);
        return answerOutcome(await run(received), received.commandId);
      });
    }
  }
}

function describe(kind: CommandKind, act: AnyAct) {
  const step = act.step === null ? undefined : (kind === 'case' ? connectionSteps : projectSteps)[act.step];
  const where = step === undefined ? 'At any time · 不限环节' : `Step ${step.no}: ${step.name.en} · ${step.name.zh}`;
  const who = `By: ${act.by.map((duty) => `${duties[duty].en} (${duties[duty].zh})`).join(', ')}`;
  return { operationId: act.command, summary: `${act.name.en} · ${act.name.zh}`, description: `${where}\n\n${who}\n\nEvent: \`${act.event}\``, tags: [`${kind} commands`] };
}
