-- $1 persons (me and those I act for), $2 my duties. Urgings and coordination orders that wait: sent by me on streams of mine, or told to me. Of a manager's cases the 200 that are due first.
with cases as materialized (
  select c.stream_id, c.customer_manager = any ($1::uuid[]) as customers from (/*mine*/) c
), streams as materialized (
  select c.stream_id from cases c
  union
  select g.stream_id from project_row g where g.status <> 'ended' and g.project_manager = any ($1::uuid[])
  union
  select l.project_id from cases c cross join lateral (select l.project_id from project_case l where l.case_id = c.stream_id offset 0) l where c.customers
  union
  (select d.stream_id from delivery d where d.person_id = any ($1::uuid[]) and d.asks in ('answer-urging', 'answer-coordination') order by d.created_at desc limit 200)
), threads as (
  -- Few streams have any: their records are asked first, for to open a state costs far more.
  select s.stream_id, s.kind, t.thread, t.no, t.said
  from (select m.stream_id from streams m cross join lateral (select from event e where e.stream_id = m.stream_id and e.type in ('urging-sent', 'coordination-ordered') limit 1) e offset 0) m
  -- Once for both kinds: each look into a state reads the whole of it.
  cross join lateral (select s.stream_id, w.kind, w.asides from state s cross join lateral jsonb_to_record(s.state) w(kind text, asides jsonb) where s.stream_id = m.stream_id offset 0) s cross join lateral (
    select 'urging' as thread, u.key as no, u.value as said from jsonb_each(s.asides -> 'urging') u
    union all
    select 'coordination', o.key, o.value from jsonb_each(s.asides -> 'coordination') o
  ) t
  where t.said ->> 'state' in ('open', 'answered')
), mine as (
  select t.*, t.said ->> 'state' as stage, (t.said ->> 'from')::uuid = any ($1::uuid[]) as by_me,
    (t.said ->> 'to')::uuid = any ($1::uuid[]) or t.said ->> 'toDepartment' = any ($2::text[]) as to_me
  from threads t
)
select m.kind, m.stream_id as id, coalesce(c.number, g.number) as number, coalesce(c.customer_name, g.name) as about, m.thread, m.stage, m.no::int as no, coalesce(m.by_me, false) as "byMe",
  coalesce(m.said ->> 'needBy', m.said ->> 'answerDue') as "dueOn", m.said ->> 'toDepartment' as department,
  coalesce((m.said ->> 'to')::uuid in (c.customer_manager, c.project_manager, g.customer_manager, g.project_manager), false) as "toManager",
  coalesce((m.said ->> 'from')::uuid in (c.customer_manager, c.project_manager, g.customer_manager, g.project_manager), false) as "byManager",
  w.name as who
from mine m left join lateral (select c.* from case_row c where c.stream_id = m.stream_id offset 0) c on true
left join lateral (select g.* from project_row g where g.stream_id = m.stream_id offset 0) g on true
-- Who: worked out first (as in my-todo.sql), else all persons are read for each row.
cross join lateral (select (case when m.by_me then m.said ->> 'to' else m.said ->> 'from' end)::uuid as id offset 0) who left join lateral (select w.name from person w where w.id = who.id offset 0) w on true
where m.by_me or (m.to_me and m.stage = 'open')
order by "dueOn" nulls last, m.stream_id, m.no limit 200
