-- What a case may know of the projects that serve it (they may lie with another unit, and a customer sees no project): a few plain
-- facts, read without a lock; `version` goes into the event as its basis (contracts 3). Join it to `stream`, which shows only one's own.
create schema ledger;
grant usage on schema ledger to jiedian_app, jiedian_worker;

create function ledger.projects_of(p_case uuid)
  returns table (id uuid, number text, version int, ended boolean, cancelled boolean, commissioned_at timestamptz, promised_date date, project_manager uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.stream_id, p.number, s.version, p.status = 'ended', coalesce(p.ended_as = 'cancelled', false), p.commissioned_at, p.promised_date, p.project_manager
  from public.project_case c join public.project_row p on p.stream_id = c.project_id join public.stream s on s.id = p.stream_id
  where c.case_id = p_case order by p.opened_at, p.stream_id $$;

-- Keys to a stream for persons of other units. A policy that let the app insert would ask for the stream, whose policy asks for the keys: a
-- circle. Call it on a row of `stream`, which shows only one's own.
create function ledger.give_access(p_stream uuid, p_given jsonb) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.stream_access (stream_id, person_id, why)
  select p_stream, x.person, x.why from jsonb_to_recordset(p_given) as x(person uuid, why text) on conflict do nothing $$;

revoke all on function ledger.projects_of, ledger.give_access from public;
grant execute on function ledger.projects_of, ledger.give_access to jiedian_app, jiedian_worker;
