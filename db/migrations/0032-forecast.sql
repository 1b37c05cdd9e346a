-- How long each step took in each unit, all its rounds together, in working days: learnt anew every night, never read row by row for a page.
create table step_history (
  unit_id uuid not null references unit,
  process_id text not null,
  step text not null,
  count int not null check (count >= 1),
  low double precision not null check (low >= 0),
  likely double precision not null,
  high double precision not null,
  primary key (unit_id, process_id, step),
  check (low <= likely and likely <= high)
);
-- Figures of a unit's work, of no case and of no person; a customer's forecast is counted with them, too.
alter table step_history enable row level security;
create policy worker on step_history to jiedian_worker using (true) with check (true);
create policy app on step_history for select to jiedian_app using (true);
grant select on step_history to jiedian_app;
grant select, insert, update, delete on step_history to jiedian_worker;

-- What moves the projects that serve a case, as a forecast folds it: their events without what was written in them, of what they established only dates
-- and what limits ask for. A customer sees no project, and yet his day hangs on it. Join it to `stream`, which shows only one's own.
create function ledger.works_of(p_case uuid)
  returns table (project_id uuid, number text, home_unit_id uuid, seq int, type text, step_id text, step_visit int, done_at timestamptz, received_at timestamptz, body jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.stream_id, p.number, e.home_unit_id, e.seq, e.type, e.step_id, e.step_visit, e.done_at, e.received_at,
    (select coalesce(jsonb_object_agg(b.key, b.value), '{}') from jsonb_each(e.body) b where b.key in ('outcome', 'turn', 'signal', 'status', 'account', 'begins', 'movedTo'))
    || case when e.body ? 'establishes' then jsonb_build_object('establishes', (select coalesce(jsonb_object_agg(f.key, f.value), '{}') from jsonb_each(e.body -> 'establishes') f
      where f.key in ('promisedDate', 'plannedEnd', 'permitsExpected', 'materialsExpected', 'commissionedAt', 'worksKind', 'supplyKind', 'regime', 'projectManager'))) else '{}' end
  from public.project_case c join public.project_row p on p.stream_id = c.project_id join public.event e on e.stream_id = c.project_id
  where c.case_id = p_case order by e.stream_id, e.seq $$;
revoke all on function ledger.works_of from public;
grant execute on function ledger.works_of to jiedian_app, jiedian_worker;
