-- $1 $2 pairs of unit and duty, $3 persons (me and those I act for), $4 customers, $5 today; then what is asked for, and the last row seen:
-- due, opened, stream, step (todo-filter.ts)
with mine as (
  select t.* from unnest($1::uuid[], $2::text[]) m(unit_id, duty) cross join lateral (
    select t.* from todo_row t
    where t.unit_id = m.unit_id and t.duty = m.duty and t.person_id is null and t.customer_id is null /*filter*/ /*after*/
    order by /*order*/ limit /*most*/
  ) t
  union all
  select t.* from unnest($3::uuid[]) m(person_id) cross join lateral (
    select t.* from todo_row t where t.person_id = m.person_id /*filter*/ /*after*/ order by /*order*/ limit 2 * /*most*/
  ) t
  union all
  select t.* from unnest($4::uuid[]) m(customer_id) cross join lateral (
    select t.* from todo_row t where t.customer_id = m.customer_id /*filter*/ /*after*/ order by /*order*/ limit 2 * /*most*/
  ) t
), page as (
  select due_sort, opened_at, stream_id, step, visit, stream_kind, track, account, due_on, amber_on, provisional, limit_days, array_agg(distinct duty) as duties
  from mine group by due_sort, opened_at, stream_id, step, visit, stream_kind, track, account, due_on, amber_on, provisional, limit_days
  order by /*page*/ limit /*most*/
)
select p.stream_kind as "kind", p.stream_id as id, coalesce(c.number, g.number) as number, coalesce(c.customer_name, g.name) as "customerName",
  c.supply_address as "supplyAddress", c.voltage, c.capacity_kva as "capacityKva", p.step, p.visit, p.duties as "myDuties", v.duties, p.account, p.due_on as "dueOn", p.amber_on as "amberOn", p.provisional,
  p.limit_days as "allowedDays", p.opened_at as "openedAt", p.due_sort as "dueSort", v.opened_seq as "openedSeq", v.segments, s.state,
  before.step as "beforeStep", before.outcome as "beforeOutcome",
  case when cm.id is not null then jsonb_build_object('id', cm.id, 'name', cm.name) end as "customerManager",
  case when pm.id is not null then jsonb_build_object('id', pm.id, 'name', pm.name) end as "projectManager"
from page p
left join case_row c on c.stream_id = p.stream_id
left join project_row g on g.stream_id = p.stream_id
join visit_row v on v.stream_id = p.stream_id and v.step = p.step and v.visit = p.visit
join state s on s.stream_id = p.stream_id
left join lateral (
  select b.step, b.outcome from visit_row b where b.stream_id = p.stream_id and b.closed_seq = v.opened_seq order by b.step limit 1
) before on true
-- Worked out first: `coalesce` is not among what the planner trusts under row-level security, and it would read all persons for each row.
cross join lateral (select coalesce(c.customer_manager, g.customer_manager) as customer, coalesce(c.project_manager, g.project_manager) as project offset 0) managers
left join lateral (select d.id, d.name from person d where d.id = managers.customer offset 0) cm on true
left join lateral (select d.id, d.name from person d where d.id = managers.project offset 0) pm on true
where $5::date is not null
order by /*final*/
