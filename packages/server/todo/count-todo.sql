-- $1 … $5 as in my-todo.sql; no more than so many rows of each kind are counted.
with mine as (
  select distinct t.stream_id, t.step, t.visit, t.due_on, t.amber_on, t.stream_kind from (
    select t.* from unnest($1::uuid[], $2::text[]) m(unit_id, duty) cross join lateral (
      select t.* from todo_row t where t.unit_id = m.unit_id and t.duty = m.duty and t.person_id is null and t.customer_id is null limit /*most*/
    ) t
    union all
    select t.* from unnest($3::uuid[]) m(person_id) cross join lateral (select t.* from todo_row t where t.person_id = m.person_id limit /*most*/) t
    union all
    select t.* from unnest($4::uuid[]) m(customer_id) cross join lateral (select t.* from todo_row t where t.customer_id = m.customer_id limit /*most*/) t
  ) t
), linked as (
  -- All keys in one walk of the index.
  select l.project_id, l.case_id from project_case l where l.case_id = any ((select array_agg(distinct stream_id) from mine where stream_kind = 'case')::uuid[])
  union
  select l.project_id, l.case_id from project_case l where l.project_id = any ((select array_agg(distinct stream_id) from mine where stream_kind = 'project')::uuid[])
), apart as (
  -- As `light=out-of-step` (todo-filter.ts). `offset 0`: each by its key, from few to few.
  select l.project_id, l.case_id from linked l
  cross join lateral (select g.promised_date from project_row g where g.stream_id = l.project_id and g.commissioned_at is null and g.status <> 'ended' offset 0) g
  cross join lateral (select c.agreed_date, c.wanted_date from case_row c where c.stream_id = l.case_id offset 0) c
  where g.promised_date > coalesce(c.agreed_date, c.wanted_date)
)
select count(*)::int as "all",
  (count(*) filter (where due_on = $5::date))::int as "dueToday",
  (count(*) filter (where due_on >= $5::date and amber_on <= $5::date))::int as amber,
  (count(*) filter (where due_on < $5::date))::int as late,
  (count(*) filter (where stream_id in (select case_id from apart union all select project_id from apart)))::int as "outOfStep",
  coalesce((select jsonb_agg(jsonb_build_object('step', b.step, 'count', b.n) order by b.n desc, b.step)
    from (select step, count(*)::int as n from mine group by step) b), '[]') as "byStep"
from mine
