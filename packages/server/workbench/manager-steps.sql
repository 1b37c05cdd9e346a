-- $1 persons (me and those I act for), $2 rows of a list. Open steps of my cases and projects that are looked for by name: assignments to sign for, what a department sent back,
-- plans that wait for dispatch, plans that ask when the works are ready, visits back. Of a manager's cases the 200 that are due first.
with mine as materialized (
  select 'case' as kind, c.stream_id, c.number, c.customer_name as about, coalesce(c.customer_manager = any ($1::uuid[]), false) as customers, coalesce(c.project_manager = any ($1::uuid[]), false) as projects from (/*mine*/) c
  union all
  select 'project', g.stream_id, g.number, g.name, false, true from project_row g where g.status <> 'ended' and g.project_manager = any ($1::uuid[])
), open as (
  select m.*, v.step, v.visit, v.duties, v.due_on, v.amber_on, v.provisional, v.opened_at, v.opened_seq,
    (m.customers and 'customer-manager' = any (v.duties)) or (m.projects and 'project-manager' = any (v.duties)) as my_turn
  from mine m cross join lateral (select v.* from visit_row v where v.stream_id = m.stream_id and v.closed_at is null offset 0) v
), placed as (
  select o.*, case
    when o.my_turn and o.step = 'assignment' then 'sign-for'
    when o.customers and o.step in ('outage-plan', 'dispatch-preparation') and 'dispatch' = any (o.duties) then 'plans'
    when o.projects and o.step = 'energisation-plan' and 'project-manager' = any (o.duties) then 'plans-to-answer'
    when o.customers and o.step = 'visit-back' and 'customer-manager' = any (o.duties) then 'visit-backs'
    when o.my_turn and o.visit > 1 and exists (
      select from visit_row b where b.stream_id = o.stream_id and b.closed_seq = o.opened_seq and b.outcome in ('returned', 'part-returned', 'draft-returned')) then 'returned'
    end as list
  from open o
), ranked as (
  select p.*, count(*) over (partition by p.list) as total, row_number() over (partition by p.list order by p.due_on nulls last, p.opened_at, p.stream_id, p.step) as place from placed p where p.list is not null
)
select r.list, r.kind, r.stream_id as id, r.number, r.about, r.step as what, r.due_on as "dueOn", r.amber_on as "amberOn", r.provisional, r.total::int as total
from ranked r where r.place <= $2 order by r.list, r.place
