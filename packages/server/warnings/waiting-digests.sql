-- $1 today. By person: what waits for his digest and is still to be said, the earliest due day first. `past`: what need not be said any more.
select r.person_id as "personId", p.unit_id as "unitId", array_agg(r.id) as ids, count(v.stream_id)::int as n,
  (jsonb_agg(jsonb_build_object('streamId', v.stream_id, 'homeUnitId', v.home_unit_id, 'step', v.step, 'dueOn', v.due_on, 'kind', s.kind, 'number', coalesce(c.number, g.number)) order by v.due_on, v.stream_id) filter (where v.stream_id is not null)) -> 0 as first
from reminder r join person p on p.id = r.person_id
left join visit_row v on v.stream_id = r.stream_id and v.step = r.step and v.visit = r.visit and v.closed_at is null and v.due_on = r.due_on and v.amber_on is not null and v.due_on > $1::date
left join stream s on s.id = v.stream_id left join case_row c on c.stream_id = v.stream_id left join project_row g on g.stream_id = v.stream_id
where r.way = 'digest' and r.digest_on is null
  and not exists (select from reminder t where t.person_id = r.person_id and t.digest_on = $1::date)
group by r.person_id, p.unit_id
