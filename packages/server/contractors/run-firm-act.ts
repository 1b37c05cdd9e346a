import type pg from 'pg';
import { decideFirm, refuseFirm, type FirmFacts } from '@jiedian/domain/contractors/decide-firm.ts';
import { firmActs, type FirmAct } from '@jiedian/domain/contractors/firm-acts.ts';
import { foldFirm } from '@jiedian/domain/contractors/fold-firm.ts';
import { checkForm } from '@jiedian/domain/kernel/form-check.ts';
import type { Finding } from '@jiedian/domain/kernel/form.ts';
import type { Id } from '@jiedian/domain/kernel/ids.ts';
import type { Instant } from '@jiedian/domain/kernel/instant.ts';
import type { JsonObject } from '@jiedian/domain/kernel/json.ts';
import type { Refusal } from '@jiedian/domain/kernel/refusal.ts';
import { once } from '../command/once.ts';
import type { FirmOutcome } from '../command/outcome.ts';
import type { Shell } from '../command/shell.ts';
import { citedFiles } from '../ledger/cited-things.ts';
import { dayIn } from '../ledger/rule-book.ts';
import type { Asker } from '../session/asker.ts';
import { licenceScopes } from './licence-scopes.ts';
import { firmUnder, readFirmEvents } from './read-firm.ts';
import { lockFirms, recordFirm } from './record-firm.ts';

/** `stream.id`: a fresh id where the firm is registered. `seenVersion`: how many events of the firm the person saw. */
export type FirmCommand = { readonly commandId: Id; readonly stream: { readonly id: Id }; readonly seenVersion: number; readonly data: JsonObject };

type BadInput = { readonly outcome: 'bad-input'; readonly findings: readonly Finding[] };
type FirmRan = (FirmOutcome & { readonly replayed: boolean }) | BadInput | { readonly outcome: 'command-id-reused' };

/** One act on a firm's record: form, decision, the ledger's event, the row and the answer in one transaction of the worker's role. */
export function runFirmAct(shell: Shell, act: FirmAct, asker: Asker, sent: FirmCommand): Promise<FirmRan> {
  const { commandId, stream, seenVersion, data } = sent;
  const { form } = firmActs[act];
  const now = shell.clock.now();
  return once<FirmOutcome, BadInput>(shell, {
    claim: { commandId, command: act, stream, asker: { kind: 'person', personId: asker.personId }, doneAt: now },
    content: { act, stream, seenVersion, data, personId: asker.personId },
    check: async (client) => {
      const findings = [...checkForm(form, data, {}, { doneAt: now, today: dayIn(shell.rules(), now) }).filter(({ level }) => level === 'must'), ...(await filesLacking(client, act, data, asker))];
      return findings.length > 0 ? { outcome: 'bad-input', findings } : null;
    },
    work: (client) => decideAndRecord(shell, client, act, asker, sent, now),
  });
}

async function decideAndRecord(shell: Shell, client: pg.ClientBase, act: FirmAct, asker: Asker, { commandId, stream, seenVersion, data }: FirmCommand, now: Instant): Promise<FirmOutcome> {
  await lockFirms(client);
  const before = await readFirmEvents(client, stream.id);
  const decision = decideFirm(foldFirm(before), act, data, await factsFor(shell, client, act, asker, data));
  if ('refusal' in decision) return refused(decision.refusal);
  if (seenVersion !== before.length) return refused(refuseFirm('stale'));
  const unitId = asker.duties.find(({ duty }) => duty === decision.duty)?.reach;
  if (unitId === undefined) throw new Error(`${decision.duty} is held in no unit`);
  const said = { commandId, actor: { personId: asker.personId, duty: decision.duty, unitId }, channel: 'desk', doneAt: now, receivedAt: now } as const;
  const added = await recordFirm(shell, client, { id: stream.id, unitId, before }, [decision.event], said);
  await client.query('update file set stream_id = $1, home_unit_id = $2 where stream_id is null and id = any ($3)', [stream.id, unitId, citedFiles(firmActs[act].form.fields, data).map(({ file }) => file)]);
  return { outcome: 'accepted', commandId, stream: { kind: 'firm', id: stream.id, version: before.length + added.length }, events: added.map(({ id, type, seq }) => ({ id, type, seq })) };
}

async function factsFor(shell: Shell, client: pg.ClientBase, act: FirmAct, asker: Asker, data: JsonObject): Promise<FirmFacts> {
  const same = act === 'register-firm' ? await firmUnder(client, String(data['creditCode'])) : undefined;
  const { rows } = act === 'record-scheme-seen' ? await client.query<{ repliedAt: Instant | null }>(
    `select s.state -> 'facts' ->> 'repliedAt' as "repliedAt" from case_row c join state s on s.stream_id = c.stream_id where c.number = $1 and c.unit_id = any ($2)`, [data['caseNumber'], asker.units],
  ) : { rows: [] };
  const [row] = rows;
  return {
    duties: asker.duties.map(({ duty }) => duty), scopes: licenceScopes(shell.rules().regulation), ...(same === undefined ? {} : { sameCode: same.name }),
    ...(row === undefined ? {} : { caseSeen: row.repliedAt === null ? {} : { repliedOn: dayIn(shell.rules(), row.repliedAt) } }),
  };
}

/** Evidence is the asker's own, held whole, and not yet another's paper. */
async function filesLacking(client: pg.ClientBase, act: FirmAct, data: JsonObject, { personId }: Asker): Promise<readonly Finding[]> {
  const cited = citedFiles(firmActs[act].form.fields, data);
  if (cited.length === 0) return [];
  const { rows } = await client.query<{ id: string }>(`select id from file where id = any ($1) and owner_person_id = $2 and state = 'held' and stream_id is null`, [cited.map(({ file }) => file), personId]);
  return cited.filter(({ file }) => !rows.some(({ id }) => id === file)).map(({ path }): Finding => ({ path, level: 'must', code: 'file-not-held', text: { zh: '文件没有传完，或不是您上传的，请重新上传。', en: 'The file is not held whole, or is not yours. Upload it again.' } }));
}

const refused = ({ code, text, params }: Refusal): FirmOutcome => ({ outcome: 'refused', status: code === 'not-your-duty' ? 403 : 409, code, text, ...(params === undefined ? {} : { params }) });
