import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 } from 'uuid';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { StreamKind } from '../../ask/shapes.ts';
import { sendCommand, type Command } from '../../ask/send-command.ts';
import { isTrouble, noNetwork } from '../../ask/trouble.ts';

/** `unsure`: nothing definite was answered, and the same command may be sent again without doing it twice. */
export type Outcome = { readonly is: 'sending' } | { readonly is: 'done' } | { readonly is: 'refused' | 'unsure'; readonly why: Text };
export type Errand = { readonly kind: StreamKind; readonly id: string; readonly seenVersion: number; readonly data: JsonObject };

function outcomeOf(error: unknown): Outcome {
  const { status, text, errors } = isTrouble(error) ? error : noNetwork();
  const why = errors.reduce<Text>((said, one) => ({ zh: `${said.zh} ${one.text.zh}`, en: `${said.en} ${one.text.en}` }), text);
  return { is: status === 0 || status === 429 || status >= 500 ? 'unsure' : 'refused', why };
}

/** Sends one command a stream, one after the other, and keeps what became of each. */
export function useBulkSending(command: string, now: () => string) {
  const client = useQueryClient();
  const [outcomes, become] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [sent, remember] = useState<readonly Command[]>([]);
  const [busy, work] = useState(false);

  async function send(commands: readonly Command[]) {
    work(true);
    for (const one of commands) {
      const say = (outcome: Outcome) => become((old) => new Map(old).set(one.stream.id, outcome));
      say({ is: 'sending' });
      say(await sendCommand(command, one).then((): Outcome => ({ is: 'done' }), outcomeOf));
    }
    work(false);
    await client.invalidateQueries({ predicate: ({ queryKey: [of] }) => ['cases', 'case', 'projects', 'project', 'todo', 'done'].includes(String(of)) });
  }

  return {
    outcomes, busy, begun: sent.length > 0,
    begin: (errands: readonly Errand[]) => {
      const commands = errands.map(({ kind, id, seenVersion, data }): Command => ({ commandId: v7(), stream: { kind, id }, seenVersion, doneAt: now(), data }));
      remember(commands);
      return send(commands);
    },
    /** Those without a definite answer, word for word as before. */
    again: () => send(sent.filter(({ stream }) => outcomes.get(stream.id)?.is === 'unsure')),
  };
}
