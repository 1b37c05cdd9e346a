-- $1 units, $2 today, $3 rows of a list. What a lead or a head watches in the unit: assignments not made, or made and not signed for; overdue steps, one by one and by step;
-- open, warned and overdue by person; steps at their third passage; suspensions past the day on which they were to end. Of a unit the 500 steps that are due first.
with open as materialized (
  select v.* from unnest($1::uuid[]) u(id) cross join lateral (
    select v.stream_id, v.step, v.duties, v.person_id, v.account, v.due_on, v.amber_on, v.provisional from visit_row v where v.unit_id = u.id and v.closed_at is null and v.due_on is not null order by v.due_on limit 500
  ) v
), told as (
  select case when 'unit-dispatcher' = any (o.duties) then 'assignments' else 'unsigned' end as list, o.stream_id, o.step as what, o.due_on, o.amber_on, o.provisional, o.duties, null::uuid as person_id, null::int as late, null::int as amber, null::int as n
  from open o where o.step = 'assignment'
  union all
  select 'overdue', o.stream_id, o.step, o.due_on, o.amber_on, o.provisional, o.duties, o.person_id, null, null, null from open o where o.due_on < $2::date and o.account = 'utility'
  union all
  select 'overdue-steps', null, o.step, min(o.due_on), null, bool_or(o.provisional), null, null, null, null, count(*)::int from open o where o.due_on < $2::date and o.account = 'utility' group by o.step
  union all
  select 'by-person', null, null, null, null, false, null, o.person_id, (count(*) filter (where o.due_on < $2::date))::int, (count(*) filter (where o.due_on >= $2::date and o.amber_on <= $2::date))::int, count(distinct o.stream_id)::int
  from open o where o.person_id is not null and o.account = 'utility' group by o.person_id
  union all
  select 'returned-twice', v.stream_id, v.step, v.due_on, v.amber_on, v.provisional, v.duties, v.person_id, null, null, v.visit from visit_row v where v.unit_id = any ($1::uuid[]) and v.closed_at is null and v.visit >= 3
  union all
  select 'suspended', c.stream_id, null, e.until, null, false, null, c.customer_manager, null, null, null
  from case_row c cross join lateral (select s.state from state s where s.stream_id = c.stream_id offset 0) s cross join lateral (select (s.state -> 'facts' ->> 'suspendedUntil')::date as until offset 0) e
  where c.unit_id = any ($1::uuid[]) and c.status = 'suspended' and e.until < $2::date
), ranked as (
  select t.*, count(*) over (partition by t.list) as total,
    row_number() over (partition by t.list order by t.late desc nulls last, t.amber desc nulls last, case when t.list in ('overdue-steps', 'by-person') then t.n end desc nulls last, t.due_on nulls last, t.stream_id, t.what) as place
  from told t
)
select r.list, coalesce(case when c.stream_id is not null then 'case' when g.stream_id is not null then 'project' end, case when r.what = any ($4::text[]) then 'project' else 'case' end) as kind, r.stream_id as id,
  coalesce(c.number, g.number) as number, coalesce(c.customer_name, g.name) as about, r.what, r.duties[1] as duty, r.due_on as "dueOn", r.amber_on as "amberOn", r.provisional, r.late, r.amber, r.n, r.person_id as "personId", r.total::int as total,
  nullif(concat_ws('、', one.name, other.name), '') as who
from ranked r left join lateral (select c.* from case_row c where c.stream_id = r.stream_id offset 0) c on true
left join lateral (select g.* from project_row g where g.stream_id = r.stream_id offset 0) g on true
-- Who: worked out first (as in my-todo.sql), else all persons are read for each row.
cross join lateral (
  select case when r.person_id is not null then r.person_id when 'customer-manager' = any (r.duties) then coalesce(c.customer_manager, g.customer_manager) end as one,
    case when r.person_id is null and 'project-manager' = any (r.duties) then coalesce(c.project_manager, g.project_manager) end as other offset 0
) who left join lateral (select w.name from person w where w.id = who.one offset 0) one on true left join lateral (select w.name from person w where w.id = who.other offset 0) other on true
where r.place <= $3 order by r.list, r.place
