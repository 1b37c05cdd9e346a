-- $1 $2 pairs of unit and duty, $3 persons, $4 rows. The newest events by others on cases and projects that are mine: whose manager I am, or that wait for my duty; of each the 200 that are due first.
with mine as (
  select c.stream_id from (/*mine*/) c
  union
  (select g.stream_id from project_row g where g.project_manager = any ($3::uuid[]) and g.status <> 'ended' order by g.due_on nulls last, g.stream_id limit 200)
  union
  (select t.stream_id from unnest($1::uuid[], $2::text[]) m(unit_id, duty) cross join lateral (
    select t.stream_id, t.due_sort from todo_row t where t.unit_id = m.unit_id and t.duty = m.duty and t.person_id is null and t.customer_id is null order by t.due_sort, t.opened_at limit 50
  ) t order by t.due_sort, t.stream_id limit 200)
), last as (
  -- The newest events stand in the streams whose last event is newest: of the others one row is enough.
  select e.stream_id from mine m cross join lateral (
    select e.stream_id, e.received_at from event e where e.stream_id = m.stream_id and not coalesce((e.actor ->> 'personId')::uuid = any ($3::uuid[]), false) order by e.seq desc limit 1
  ) e order by e.received_at desc, e.stream_id limit $4
), told as (
  select e.* from last l cross join lateral (
    select e.* from event e where e.stream_id = l.stream_id and not coalesce((e.actor ->> 'personId')::uuid = any ($3::uuid[]), false) order by e.seq desc limit 3
  ) e order by e.received_at desc, e.stream_id, e.seq desc limit $4
)
select e.stream_id as id, e.stream_kind as kind, coalesce(c.number, g.number) as number, coalesce(c.customer_name, g.name) as about,
  e.seq, e.type, e.step_id as "stepId", e.step_visit as "stepVisit", e.actor, e.received_at as "receivedAt", e.body,
  w.name as "whoName", f.name as "forName"
from told e left join lateral (select c.* from case_row c where c.stream_id = e.stream_id offset 0) c on true
left join lateral (select g.* from project_row g where g.stream_id = e.stream_id offset 0) g on true
-- Who: worked out first (as in my-todo.sql), else all persons are read for each row.
cross join lateral (select (e.actor ->> 'personId')::uuid as id, (e.actor ->> 'actingFor')::uuid as other offset 0) who
left join lateral (select w.name from person w where w.id = who.id offset 0) w on true left join lateral (select w.name from person w where w.id = who.other offset 0) f on true
order by e.received_at desc, e.stream_id, e.seq desc
