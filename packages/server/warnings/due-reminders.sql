-- $1 now by the wall clock of the house's zone. Open steps that are to be looked at, the longest waiting first; the order is that of the index visit_row_reminder.
with due as (
  select v.* from visit_row v
  where v.closed_at is null and v.due_on is not null and v.amber_on is not null
    and (case when v.warned_due = v.due_on and v.warned_duties = v.duties and v.warned_person is not distinct from v.person_id then v.warned_next else least(v.amber_on, v.due_on)::timestamp end) <= $1::timestamp
  order by (case when v.warned_due = v.due_on and v.warned_duties = v.duties and v.warned_person is not distinct from v.person_id then v.warned_next else least(v.amber_on, v.due_on)::timestamp end) limit 200
)
select d.stream_id as "streamId", s.kind, s.version, d.step, d.visit, d.home_unit_id as "homeUnitId", d.unit_id as "unitId", d.track, d.duties, d.person_id as "personId", d.due_on as "dueOn", d.amber_on as "amberOn",
  coalesce(c.number, g.number) as number, coalesce(c.customer_manager, g.customer_manager) as "customerManager", coalesce(c.project_manager, g.project_manager) as "projectManager", coalesce(c.status, g.status) = 'ended' as ended
from due d cross join lateral (select s.kind, s.version from stream s where s.id = d.stream_id offset 0) s
left join lateral (select c.number, c.customer_manager, c.project_manager, c.status from case_row c where c.stream_id = d.stream_id offset 0) c on true
left join lateral (select g.number, g.customer_manager, g.project_manager, g.status from project_row g where g.stream_id = d.stream_id offset 0) g on true
