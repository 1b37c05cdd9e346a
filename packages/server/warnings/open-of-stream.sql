-- $1 stream. Its open steps with a running clock, who holds them, and what was sent on it, the newest first.
select coalesce((select jsonb_agg(jsonb_build_object('step', v.step, 'visit', v.visit, 'unitId', v.unit_id, 'track', v.track, 'duties', v.duties, 'dueOn', v.due_on, 'amberOn', v.amber_on,
    'customerManager', coalesce(c.customer_manager, g.customer_manager), 'projectManager', coalesce(c.project_manager, g.project_manager)) order by v.due_on, v.step)
  from visit_row v left join case_row c on c.stream_id = v.stream_id left join project_row g on g.stream_id = v.stream_id
  where v.stream_id = s.id and v.closed_at is null and v.due_on is not null and v.amber_on is not null and coalesce(c.status, g.status) <> 'ended'), '[]') as open,
  coalesce((select jsonb_agg(r order by r.at desc, r.step, r.level) from (
    select r.step, r.visit, r.level, r.way, min(r.told_at) as at, array_agg(p.name order by p.name) as "to" from reminder r join person p on p.id = r.person_id where r.stream_id = s.id
    group by r.step, r.visit, r.due_on, r.level, r.way order by min(r.told_at) desc limit 50) r), '[]') as sent
from stream s where s.id = $1 and s.kind = $2
