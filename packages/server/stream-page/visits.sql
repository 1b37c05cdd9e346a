-- $1 stream: every passage through a step, in the order of opening.
select v.step, v.visit, v.track, v.duties, v.account, v.opened_at as "openedAt", v.opened_seq as "openedSeq", v.closed_at as "closedAt", v.closed_seq as "closedSeq", v.outcome,
  v.due_on as "dueOn", v.amber_on as "amberOn", v.provisional, v.limit_days as "limitDays", v.used_days as "usedDays", v.segments,
  case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name, 'phone', p.work_phone) end as who
from visit_row v left join person p on p.id = v.person_id
where v.stream_id = $1 order by v.opened_seq, v.step
