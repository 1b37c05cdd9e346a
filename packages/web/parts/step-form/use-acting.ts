import { useMemo, useState } from 'react';
import { checkForm } from '@jiedian/domain/kernel/form-check.ts';
import type { AnyForm } from '@jiedian/domain/kernel/form.ts';
import type { BusinessDate, Instant } from '@jiedian/domain/kernel/instant.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import type { Accepted } from '../../ask/send-command.ts';
import type { Preparation } from '../../ask/shapes.ts';
import { isTrouble } from '../../ask/trouble.ts';
import { graveAct, type Grave } from '../confirm/grave-acts.ts';
import { dayOf } from '../write-dates.ts';
import { draftKey } from './draft-key.ts';
import { firstFilling, fromDraft, refreshed } from './first-filling.ts';
import { inPageOrder } from './in-page-order.ts';
import { useDraft } from './use-draft.ts';
import { useEnteredLate } from './use-entered-late.ts';
import { useFilling } from './use-filling.ts';
import { useHouseClock } from './use-house-clock.ts';
import type { DraftFate } from './Restored.tsx';
import { sendTo, useSending, type Send, type Stream } from './use-sending.ts';

export type Acting = {
  readonly act: { readonly command: string; readonly form: AnyForm; readonly name: Text };
  readonly preparation: Preparation;
  readonly stream: Stream;
  /** When the step was opened; where the page does not know, the server asks for the reason itself. */
  readonly openedAt?: string | null;
  /** Reads the preparation anew, after others have moved the case. */
  reload(): Promise<Preparation | undefined>;
  /** How the act is sent; to the door of its command unless told otherwise. */
  readonly send?: Send;
  onDone(answer: Accepted): void;
  /** The form was closed with something typed; whether it is kept. */
  onLeft?(kept: boolean): void;
};

const momentAt = (at: string) => ({ doneAt: at as Instant, today: dayOf(at) as BusinessDate });

/** What one does with an open form: fill, keep, check, send, and go on after others have moved the case. `goTo` shows a place of the form. */
export function useActing({ act, preparation, stream, openedAt = null, reload, send, onDone, onLeft }: Acting, goTo: (path: string) => void) {
  const { form } = act;
  const { now, signer } = useHouseClock();
  const [ready, prepare] = useState(preparation);
  const [fate, turn] = useState<DraftFate>(preparation.draft === null ? 'none' : 'restored');
  const [before, keepBefore] = useState<JsonObject>({});
  const [doneAt, setDoneAt] = useState<string | null>(null);
  const [reloading, setReloading] = useState(false);
  const [grave, ask] = useState<Grave | null>(null);
  // To the minute, so that what is found is not worked out anew at every drawing; when it is sent, the moment itself counts.
  const at = doneAt ?? `${now().slice(0, 16)}:59.999Z`;
  const moment = useMemo(() => momentAt(at), [at]);
  const late = useEnteredLate(doneAt, now(), openedAt);
  const future = doneAt !== null && doneAt > now();
  const facts = useMemo((): JsonObject => ({ ...(ready.facts as JsonObject), ...(late ? { enteredLate: true } : {}) }), [ready, late]);
  const [first] = useState(() => fromDraft(form, preparation) ?? firstFilling(form, preparation));
  const filling = useFilling(form, first, facts, moment);
  const draft = useDraft(draftKey(stream, act.command, preparation.seenVersion), preparation.draftSavedAt, onLeft);
  const sending = useSending(send ?? sendTo(act.command, stream));

  const submit = async (sure = false) => {
    ask(null);
    filling.attempt();
    const found = inPageOrder(form, checkForm(form, filling.asked, filling.facts, momentAt(doneAt ?? now()))).find(({ level }) => level === 'must');
    if (future || found) return goTo(future ? 'doneAt' : (found?.path ?? ''));
    const asks = sure ? null : graveAct(act.command, filling.asked);
    if (asks !== null) return ask(asks);
    await draft.hold();
    const answered = await sending.go(filling.asked, doneAt, now(), ready.seenVersion);
    if (answered === null) return;
    if (!isTrouble(answered)) {
      draft.forget();
      return onDone(answered);
    }
    void draft.flush();
    const [told] = filling.hear(answered.errors);
    if (told) goTo(told.path);
  };
  const renew = async () => {
    setReloading(true);
    const fresh = await reload().catch(() => undefined);
    setReloading(false);
    if (fresh === undefined) return;
    const next = refreshed(form, filling.data, ready, fresh);
    prepare(fresh);
    filling.setData(next);
    sending.settle();
  };
  const discard = async () => {
    turn('discarded');
    keepBefore(filling.data);
    filling.restart(firstFilling(form, ready));
    await draft.discard();
  };
  const undoDiscard = () => {
    turn('restored');
    filling.setData(before);
  };
  // What was typed since is not written over.
  const standing: DraftFate = fate === 'discarded' && filling.data !== filling.untouched ? 'none' : fate;
  return { ready, fate: standing, doneAt, setDoneAt, reloading, moment, late, future, signer, filling, draft, sending, grave, dropGrave: () => ask(null), submit, renew, discard, undoDiscard };
}
