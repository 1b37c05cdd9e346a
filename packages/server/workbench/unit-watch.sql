-- $1 units, $2 today. What a lead or a head watches in the unit: assignments not made or not signed for, overdue steps, suspensions past their end, and open steps by person.
with open as materialized (
  select v.* from unnest($1::uuid[]) u(id) cross join lateral (select v.* from visit_row v where v.unit_id = u.id and v.closed_at is null and v.due_on is not null order by v.due_on limit 1000) v
), told as (
  select case when o.step = 'assignment' and o.due_on >= $2::date then 'assignments' else 'overdue' end as list, o.stream_id, o.step, o.due_on, o.amber_on, o.provisional,
    null::uuid as person_id, o.duties[1] as duty, null::int as late, null::int as amber, null::int as n
  from open o where o.step = 'assignment' or (o.due_on < $2::date and o.account = 'utility')
  union all
  (select 'by-person', null, null, null, null, false, t.person_id, null, t.late, t.amber, t.n from (
    select o.person_id, (count(*) filter (where o.due_on < $2::date))::int as late, (count(*) filter (where o.due_on >= $2::date and o.amber_on <= $2::date))::int as amber, count(*)::int as n
    from open o where o.person_id is not null and o.account = 'utility' group by o.person_id
  ) t where t.late + t.amber > 0 order by t.late desc, t.amber desc limit 50)
  union all
  (select 'suspended', c.stream_id, null, e.until, null, false, null, null, null, null, null
   from case_row c join state s on s.stream_id = c.stream_id cross join lateral (select coalesce(s.state -> 'facts' ->> 'suspendedUntil', s.state -> 'asides' -> 'suspension' ->> 'expectedEnd')::date as until offset 0) e
   where c.unit_id = any ($1::uuid[]) and c.status = 'suspended' limit 200)
)
select t.list, coalesce(g.kind, 'case') as kind, t.stream_id as id, coalesce(c.number, p.number) as number, coalesce(c.customer_name, p.name) as about, t.step, t.duty,
  t.due_on as "dueOn", t.amber_on as "amberOn", t.provisional, t.late, t.amber, t.n,
  (select w.name from person w where w.id = coalesce(t.person_id, case t.duty when 'customer-manager' then coalesce(c.customer_manager, p.customer_manager) when 'project-manager' then coalesce(c.project_manager, p.project_manager) end)) as who
from told t left join stream g on g.id = t.stream_id left join case_row c on c.stream_id = t.stream_id left join project_row p on p.stream_id = t.stream_id
order by t.late desc nulls last, t.amber desc nulls last, t.due_on nulls last, t.stream_id
