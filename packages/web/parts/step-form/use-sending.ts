import { useRef, useState } from 'react';
import { v7 } from 'uuid';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { type Accepted, sendCommand } from '../../ask/send-command.ts';
import { isTrouble, noNetwork, type Trouble } from '../../ask/trouble.ts';

export type Stream = { readonly kind: 'case' | 'project'; readonly id: string };
export type Attempt = { readonly commandId: string; readonly seenVersion: number };
/** Sends the filled form; throws `Trouble`. `attempt` names this sending: the same again cannot do the act twice. */
export type Send = (data: JsonObject, doneAt: string, attempt: Attempt) => Promise<Accepted>;

export const sendTo = (command: string, stream: Stream): Send => (data, doneAt, { commandId, seenVersion }) => sendCommand(command, { commandId, stream, seenVersion, doneAt, data });

/** Nothing definite was answered: the act may or may not have been recorded. */
const undecided = ({ status }: Trouble) => status === 0 || status === 429 || status >= 500;

type Kept = { readonly content: string; readonly commandId: string; readonly doneAt: string };

/**
 * One command id for one content until it has a definite answer: after a lost connection the same command is sent again, with its
 * time, and the server answers what it did then. After a refusal the next press is a new command, as circumstances may have changed.
 */
export function useSending(send: Send) {
  const [state, become] = useState<{ readonly sending: boolean; readonly trouble: Trouble | null }>({ sending: false, trouble: null });
  const kept = useRef<Kept | null>(null);
  const busy = useRef(false);

  async function go(data: JsonObject, chosen: string | null, now: string, seenVersion: number): Promise<Accepted | Trouble | null> {
    if (busy.current) return null;
    busy.current = true;
    const content = JSON.stringify([data, chosen, seenVersion]);
    const attempt = kept.current?.content === content ? kept.current : { content, commandId: v7(), doneAt: chosen ?? now };
    kept.current = attempt;
    become({ sending: true, trouble: null });
    try {
      const accepted = await send(data, attempt.doneAt, { commandId: attempt.commandId, seenVersion });
      become({ sending: false, trouble: null });
      return accepted;
    } catch (error) {
      const trouble = isTrouble(error) ? error : noNetwork();
      if (!undecided(trouble)) kept.current = null;
      become({ sending: false, trouble });
      return trouble;
    } finally {
      busy.current = false;
    }
  }
  return { ...state, go, settle: () => become({ sending: false, trouble: null }) };
}
