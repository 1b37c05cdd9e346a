-- $1 units, $2 my duties, $3 rows of a list, $4 since when. Of the streams in these units on which somebody was urged, a customer complained or a request waits to be judged:
-- what is still open. A request waits for the head of the department first, and once he has agreed for the head of the unit.
with streams as materialized (
  select distinct d.stream_id from unnest($1::uuid[]) u(id) cross join lateral (
    select d.stream_id from delivery d
    where d.home_unit_id = u.id and d.asks in ('answer-urging', 'answer-complaint', 'approve-suspension', 'approve-termination') and d.created_at >= $4::timestamptz order by d.created_at desc limit 150
  ) d
), asked as (
  select s.stream_id, s.state ->> 'kind' as kind, t.* from streams m cross join lateral (select s.stream_id, s.state from state s where s.stream_id = m.stream_id offset 0) s cross join lateral (
    select 'urgings' as list, u.value ->> 'level' as what, u.value ->> 'answerDue' as due_on, null as at, (u.value ->> 'to')::uuid as person_id, u.key::int as no
    from jsonb_each(s.state -> 'asides' -> 'urging') u where u.value ->> 'state' = 'open'
    union all
    select 'complaints', c.value -> 'kind' ->> 0, null, c.value ->> 'at', null, c.key::int from jsonb_each(s.state -> 'asides' -> 'complaints') c where c.value ->> 'state' = 'open'
    union all
    select 'requests', r.key, null, null, null, null from jsonb_each(s.state -> 'asides') r
    where r.key in ('suspension', 'termination') and r.value ->> 'asked' = 'true' and case when coalesce(jsonb_array_length(r.value -> 'agreed'), 0) > 0 then 'unit-head' else 'reviewer' end = any ($2::text[])
  ) t
), ranked as (
  select a.*, count(*) over (partition by a.list) as total, row_number() over (partition by a.list order by a.due_on nulls last, a.at nulls last, a.stream_id, a.no) as place from asked a
)
select r.list, r.kind, r.stream_id as id, coalesce(c.number, g.number) as number, coalesce(c.customer_name, g.name) as about, r.what, r.due_on as "dueOn", r.at, r.no, r.total::int as total,
  w.name as who
from ranked r left join lateral (select c.* from case_row c where c.stream_id = r.stream_id offset 0) c on true
left join lateral (select g.* from project_row g where g.stream_id = r.stream_id offset 0) g on true
-- Who: worked out first (as in my-todo.sql), else all persons are read for each row.
cross join lateral (select coalesce(r.person_id, c.customer_manager) as id offset 0) who left join lateral (select w.name from person w where w.id = who.id offset 0) w on true
where r.place <= $3 order by r.list, r.place
