import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 } from 'uuid';
import type { AnyForm, Finding } from '@jiedian/domain/kernel/form.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import { dropDraft } from '../ask/drafts.ts';
import { meQuery } from '../ask/me.ts';
import { sendCommand, type Accepted } from '../ask/send-command.ts';
import { isTrouble, type Trouble } from '../ask/trouble.ts';
import { askedData, fieldOfPath, firstData } from '../parts/portal-form/form-data.ts';
import { findingsFor, type FormGround, type PaperAsked, type Choosable } from '../parts/portal-form/form-ground.ts';
import { fileOf, uploadFile } from '../parts/portal-form/upload-file.ts';
import { knownBeforehand } from './customer-forms.ts';
import { useHouseClock } from './house-clock.ts';
import { mainPapersMissing } from './papers-asked.ts';
import { isNamed } from './person-words.ts';
import { regionsUnder, type Preparation } from './queries.ts';
import { draftOnPhone, forgetOnPhone, useKeptDraft } from './use-kept-draft.ts';

export type ActFormInput = {
  readonly command: string;
  readonly form: AnyForm;
  readonly stream: { readonly kind: 'case'; readonly id: string };
  readonly draftKey: string;
  readonly preparation: Pick<Preparation, 'seenVersion' | 'facts' | 'prefill' | 'draft' | 'draftSavedAt' | 'rows' | 'choices'>;
  readonly papers?: (data: JsonObject, facts: JsonObject) => readonly PaperAsked[];
  readonly cases?: readonly Choosable[];
  /** Main papers are asked for before it is sent. */
  readonly mainNow?: boolean;
};

/** One form being filled: its data, what may be said of it now, its draft, and sending it. Nothing typed is lost by a refusal. */
export function useActForm({ command, form, stream, draftKey, preparation, papers, cases = [], mainNow = false }: ActFormInput) {
  const client = useQueryClient();
  const clock = useHouseClock();
  const me = useQuery(meQuery).data;
  const fixed = knownBeforehand(command);
  const [data, setData] = useState<JsonObject>(() => ({ ...firstData(form, preparation.prefill), ...((preparation.draft ?? {}) as JsonObject), ...draftOnPhone(draftKey), ...fixed }));
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState<readonly Finding[]>([]);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [sending, setSending] = useState(false);
  const [done, setDone] = useState(false);
  const [attempt, setAttempt] = useState<{ readonly id: string; readonly content: string } | null>(null);
  const draft = useKeptDraft(draftKey, data, !done, preparation.draftSavedAt);

  const facts = preparation.facts as JsonObject;
  const moment = { doneAt: clock.now(), today: clock.today } as FormGround['moment'];
  const asked = askedData(form.fields, data, facts);
  const papersNow = papers?.(data, facts) ?? [];
  const findings = [...findingsFor({ form, data: asked, facts, moment }), ...(mainNow ? mainPapersMissing(asked, papersNow) : []), ...told.filter(({ path }) => JSON.stringify(asked[fieldOfPath(path)]) === JSON.stringify(sentOf(attempt)[fieldOfPath(path)]))];
  const shown = findings.filter(({ path }) => touched.has(path) || tried.has(fieldOfPath(path)));

  const ground: FormGround = {
    form, data, facts, moment, shown, papers: papersNow, cases, regionsUnder, fileOf, upload: uploadFile,
    sources: Object.fromEntries(Object.entries(preparation.prefill).flatMap(([code, { value, source }]) => (JSON.stringify(value) === JSON.stringify(data[code]) ? [[code, source]] : []))),
    persons: preparation.choices.persons ?? {},
    rows: preparation.rows as FormGround['rows'],
    signer: me?.person && isNamed(me.person.name) ? me.person.name : String(data['agentName'] ?? data['contactName'] ?? ''),
    touch: (path) => setTouched((was) => (was.has(path) ? was : new Set([...was, path]))),
  };

  /** Sends the act; a second press with the same content is the same command (contracts 3). */
  const send = async (): Promise<Accepted | null> => {
    setTried(new Set(Object.keys(form.fields)));
    if (findings.some(({ level }) => level === 'must')) return null;
    const content = JSON.stringify(asked);
    const id = attempt?.content === content ? attempt.id : v7();
    setAttempt({ id, content });
    setSending(true);
    setTrouble(null);
    try {
      const accepted = await sendCommand(command, { commandId: id, stream, seenVersion: preparation.seenVersion, doneAt: clock.now(), data: asked });
      setDone(true);
      forgetOnPhone(draftKey);
      void dropDraft(draftKey).catch(() => undefined);
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'cases' || queryKey[0] === 'case' });
      return accepted;
    } catch (error) {
      if (!isTrouble(error)) throw error;
      // An answered command keeps its outcome; a corrected one is a new command.
      if (error.status >= 400 && error.status < 500) setAttempt({ id: v7(), content });
      setTold(error.errors.map(({ path, code, text }) => ({ path: path.replace(/^data\./, ''), level: 'must', code, text })));
      setTrouble(error);
      return null;
    } finally {
      setSending(false);
    }
  };

  const tryFields = (codes: readonly string[]): readonly Finding[] => {
    setTried((was) => new Set([...was, ...codes]));
    return findings.filter(({ path, level }) => level === 'must' && codes.includes(fieldOfPath(path)));
  };

  return { ground, data, setData, asked, facts, findings, shown, draft, trouble, sending, send, tryFields };
}

const sentOf = (attempt: { readonly content: string } | null): JsonObject => (attempt === null ? {} : (JSON.parse(attempt.content) as JsonObject));
