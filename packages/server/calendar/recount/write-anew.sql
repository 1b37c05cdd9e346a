-- $1 the run, $2 the streams (see Anew), $3 the last stream of the page, $4 streams counted. What somebody recorded on since it was read (another xmin) is left:
-- the run goes through once more. All in one statement, so that the place reached and the rows are of one piece.
with n as (
  select x.id, x.xmin, x.dues, (x.whole ->> 'due_on')::date as due, (x.whole ->> 'amber_on')::date as amber, (x.whole ->> 'provisional')::boolean as provisional, x.open
  from jsonb_to_recordset($2::jsonb) as x(id uuid, xmin text, dues jsonb, whole jsonb, open jsonb)
), s as (
  update state st set beside = jsonb_set(st.beside, '{dues}', n.dues) from n where st.stream_id = n.id and st.xmin::text = n.xmin returning st.stream_id
), v as materialized (
  select s.stream_id, o.* from n join s on s.stream_id = n.id
  cross join lateral jsonb_to_recordset(n.open) as o(step text, visit int, due date, amber date, provisional boolean, was date, "wasProvisional" boolean)
), visits as (
  update visit_row r set due_on = v.due, amber_on = v.amber, provisional = v.provisional from v where r.stream_id = v.stream_id and r.step = v.step and r.visit = v.visit
), todos as (
  update todo_row r set due_on = v.due, amber_on = v.amber, provisional = v.provisional from v where r.stream_id = v.stream_id and r.step = v.step and r.visit = v.visit
), cases as (
  update case_row r set due_on = n.due, amber_on = n.amber, provisional = n.provisional from n join s on s.stream_id = n.id where r.stream_id = n.id
), projects as (
  update project_row r set due_on = n.due, amber_on = n.amber, provisional = n.provisional from n join s on s.stream_id = n.id where r.stream_id = n.id
), moves as (
  insert into calendar_move (run_id, stream_id, step, visit, from_day, to_day)
  select $1::uuid, v.stream_id, v.step, v.visit, v.was, v.due from v where v.due is distinct from v.was
  on conflict (run_id, stream_id, step, visit) do update set to_day = excluded.to_day
)
update calendar_run set after_stream = $3::uuid, counted = counted + $4::int,
  moved = moved + (select count(*) from v where v.due is distinct from v.was), settled = settled + (select count(*) from v where v."wasProvisional" and not v.provisional)
where id = $1::uuid
