-- The last thirty runs.
select r.id, r.title, r.from_day as "fromDay", r.began_at as "beganAt", r.ended_at as "endedAt", r.counted, r.moved, r.settled,
  (select count(*)::int from calendar_told t where t.run_id = r.id) as "toldInAll",
  coalesce((select jsonb_agg(jsonb_build_object('name', p.name, 'moved', t.moved) order by t.moved desc, p.name)
    from (select * from calendar_told t where t.run_id = r.id order by t.moved desc, t.person_id limit 50) t join person p on p.id = t.person_id), '[]') as told
from calendar_run r order by r.began_at desc, r.id desc limit 30
