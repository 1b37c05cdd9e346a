-- $1 persons (me and those I act for), $2 steps of a case in which the project manager acts. Open steps between the two managers of my cases and of the projects that serve them:
-- `owed` by the other manager, `owing` by me. Of a project of mine only the most urgent step of each; a project for one customer goes by his name;
-- `case_id`: the case on which one manager urges the other. Of a manager's cases the 200 that are due first.
with cases as materialized (
  select c.stream_id, c.number, c.customer_name, c.customer_manager, c.project_manager, c.stream_id as case_id from (/*mine*/) c
), works as materialized (
  select g.stream_id, g.number, case when count(*) = 1 then coalesce(max(c.customer_name), g.name) else g.name end, (array_agg(c.customer_manager order by c.customer_manager = any ($1::uuid[]) desc nulls last, c.stream_id))[1] as customer_manager, g.project_manager,
    (array_agg(c.stream_id order by c.customer_manager = any ($1::uuid[]) desc nulls last, c.stream_id))[1]
  from cases c cross join lateral (select l.project_id from project_case l where l.case_id = c.stream_id offset 0) l cross join lateral (select g.* from project_row g where g.stream_id = l.project_id offset 0) g
  where g.status <> 'ended' group by g.stream_id, g.number, g.name, g.project_manager
), between as (
  select 'case' as kind, * from cases union all select 'project', * from works
), open as (
  select b.*, v.step, v.due_on, v.amber_on, v.provisional, v.opened_at, 'project-manager' as whose
  from between b cross join lateral (select v.* from visit_row v where v.stream_id = b.stream_id and v.closed_at is null offset 0) v where 'project-manager' = any (v.duties)
  union all
  select b.*, v.step, v.due_on, v.amber_on, v.provisional, v.opened_at, 'customer-manager'
  from between b cross join lateral (select v.* from visit_row v where v.stream_id = b.stream_id and v.closed_at is null offset 0) v
  where 'customer-manager' = any (v.duties) and 'project-manager' <> all (v.duties) and (b.kind = 'project' or v.step = any ($2::text[]))
), placed as (
  select o.*, case when o.whose = 'project-manager' then o.project_manager else o.customer_manager end as debtor, case when o.whose = 'project-manager' then o.customer_manager else o.project_manager end as creditor
  from open o where o.customer_manager <> o.project_manager
), mine as (
  select p.*, case when p.creditor = any ($1::uuid[]) then 'owed' else 'owing' end as list, row_number() over (partition by p.stream_id order by p.due_on nulls last, p.opened_at, p.step) as place
  from placed p where p.creditor = any ($1::uuid[]) or p.debtor = any ($1::uuid[])
)
select m.list, m.kind, m.stream_id as id, m.number, m.customer_name as about, m.step, m.due_on as "dueOn", m.amber_on as "amberOn", m.provisional, m.case_id as "caseId",
  w.name as who
from mine m
-- Who: worked out first (as in my-todo.sql), else all persons are read for each row.
cross join lateral (select case when m.list = 'owed' then m.debtor else m.creditor end as id offset 0) who left join lateral (select w.name from person w where w.id = who.id offset 0) w on true
where m.list = 'owed' or m.kind = 'case' or m.place = 1
order by m.due_on nulls last, m.opened_at, m.stream_id, m.step limit 200
