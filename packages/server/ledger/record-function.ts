import { changeRowText, changeStandingText, upsertRowsText, type RowTable } from './row-statements.ts';

/** The keys under which the rows of a write travel. */
export const recordedRows = { case: 'case_row', project: 'project_row', visits: 'visit_row', todos: 'todo_row', promises: 'promise_row', papers: 'paper_row', serves: 'project_case' } as const satisfies Readonly<Record<string, RowTable>>;

const rowWrites = Object.entries(recordedRows).map(([key, table]) => `  if p ? '${key}' then ${upsertRowsText(table, `(p -> '${key}')`, 'public.')}; end if;`).join('\n');

const changeWrites = (['case', 'project'] as const)
  .map((kind) => `  if p ? '${kind}Stands' then ${changeStandingText(`${kind}_row`, `(p -> '${kind}Stands')`, 'r.stream_id = v_stream')};
  elsif p ? '${kind}Changed' then ${changeRowText(`${kind}_row`, `p -> '${kind}Changed'`, 'r.stream_id = v_stream')}; end if;`).join('\n');

const events = `jsonb_to_recordset(p -> 'events') as x(id uuid, seq int, "streamKind" text, type text, "typeVersion" int, "commandId" uuid, "causeId" uuid, actor jsonb, channel text,
    device jsonb, step jsonb, "doneAt" timestamptz, "receivedAt" timestamptz, body jsonb, prev text, hash text)`;

/** Row-level security in words, asked once. */
const seen = `(s.unit_id = any (scope.units()) or s.customer_id = any (scope.customers())
      or exists (select from public.stream_access a where a.stream_id = s.id and a.person_id = scope.person()))`;

const mayBegin = `if not coalesce((p -> 'begins' ->> 'unitId')::uuid = any (scope.units()) or (p -> 'begins' ->> 'customerId')::uuid = any (scope.customers()), false) then
      raise exception 'the new stream lies outside the scope' using errcode = '42501';
    end if;`;

const textOf = (name: string, scoped: boolean): string => `
create or replace function ledger.${name}(p jsonb, p_outcome json) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan set enable_seqscan = off as $record$
declare
  v_stream uuid := (p ->> 'streamId')::uuid;
  v_home uuid := (p ->> 'homeUnitId')::uuid;
  v_version int := (p ->> 'version')::int;
  v_before int := v_version - jsonb_array_length(p -> 'events');
  v_prev text := p -> 'events' -> 0 ->> 'prev';
begin
  if p ? 'begins' then
    ${scoped ? mayBegin : ''}
    if v_before <> 0 or v_prev <> repeat('0', 64) then raise exception 'the events do not begin a stream' using errcode = '40001'; end if;
    insert into public.stream (id, kind, home_unit_id, unit_id, customer_id, version, head)
      values (v_stream, p -> 'begins' ->> 'kind', v_home, (p -> 'begins' ->> 'unitId')::uuid, (p -> 'begins' ->> 'customerId')::uuid, v_version, decode(p ->> 'head', 'hex'));
    insert into public.state (stream_id, home_unit_id, state, beside) values (v_stream, v_home, p -> 'state', p -> 'beside');
  else
    update public.stream s set version = v_version, head = decode(p ->> 'head', 'hex')
      where s.id = v_stream and s.version = v_before and s.head = decode(v_prev, 'hex')${scoped ? ` and ${seen}` : ''};
    if not found then
      if exists (select from public.stream s where s.id = v_stream${scoped ? ` and ${seen}` : ''}) then
        raise exception 'the events do not follow the head of the stream' using errcode = '40001';
      end if;
      raise exception 'the stream is not seen' using errcode = '42501';
    end if;
    update public.state set state = p -> 'state', beside = p -> 'beside' where stream_id = v_stream;
  end if;
  insert into public.event (stream_id, seq, id, stream_kind, home_unit_id, type, type_version, command_id, cause_id, actor, channel, device, step_id, step_visit, done_at, received_at, body, prev, hash)
    select v_stream, x.seq, x.id, x."streamKind", v_home, x.type, x."typeVersion", x."commandId", x."causeId", x.actor, x.channel, x.device, x.step ->> 'id', (x.step ->> 'visit')::int,
      x."doneAt", x."receivedAt", x.body, decode(x.prev, 'hex'), decode(x.hash, 'hex') from ${events};
  if p ? 'sealed' then
    insert into public.sealed_value (id, stream_id, home_unit_id, subject_id, kind, key_id, salt, value, lookup)
      select x.id, v_stream, v_home, (p ->> 'subjectId')::uuid, x.kind, x."keyId", decode(x.salt, 'base64'), decode(x.value, 'base64'), decode(x.lookup, 'base64')
      from jsonb_to_recordset(p -> 'sealed') as x(id uuid, kind text, "keyId" text, salt text, value text, lookup text);
  end if;
  if p ? 'todosGone' then
    delete from public.todo_row t where t.stream_id = v_stream
      and (t.step, t.visit, t.duty) in (select g.step, g.visit, g.duty from jsonb_to_recordset(p -> 'todosGone') as g(step text, visit int, duty text));
  end if;
  if p ? 'serves' then delete from public.project_case c where c.project_id = v_stream; end if;
${changeWrites}
${rowWrites}
  if p ? 'papers' then
    update public.promise_row r set kept_at = g.at from (select x.paper, min(x.at) as at from jsonb_to_recordset(p -> 'papers') as x(paper text, at timestamptz) group by 1) g
      where r.stream_id = v_stream and r.paper = g.paper and r.kept_at is null;
    -- As a list of ids: joined with the papers, all files there are would be read.
    update public.file f set stream_id = v_stream, home_unit_id = v_home
      where f.stream_id is null and f.id = any (array(select x.file_id from jsonb_to_recordset(p -> 'papers') as x(file_id uuid)));
  end if;
  if p ? 'drafts' then
    delete from public.draft d where d.person_id = scope.person() and d.key in (select jsonb_array_elements_text(p -> 'drafts'));
  end if;
  if p ? 'jobs' then
    perform jobs.add(x.task, x.payload, x.key, x.queue) from jsonb_to_recordset(p -> 'jobs') as x(task text, payload jsonb, key text, queue text);
  end if;
  update public.command set outcome = p_outcome where id = (p ->> 'commandId')::uuid;
end $record$;
`;

/**
 * The database's half of recording: everything that an act changes, in one call. Row-level security is asked once, here, in words; as a policy on
 * each table it cost more than the writes. The chain is held too: events that do not follow the head are refused. `ledger.record` is the app's
 * and sees its scope, `ledger.record_any` the worker's. Made anew at every migration, so that its columns are those of the code. Plans are
 * made once a connection: all is found by key, so knowing the values makes no plan better; and never by reading a table through, which a plan
 * made while the table was small would go on doing.
 */
export const recordFunction = `${textOf('record', true)}${textOf('record_any', false)}
-- Until now both called upon this one.
drop function if exists ledger.write;
revoke all on function ledger.record, ledger.record_any from public;
grant execute on function ledger.record to jiedian_app;
grant execute on function ledger.record_any to jiedian_worker;
`;
