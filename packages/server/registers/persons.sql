-- $1 duty, $2 unit (and what is beneath it), $3 today. Staff only.
select p.id, p.name,
  exists (select from absence a where a.person_id = p.id and $3::date between a.from_day and a.to_day) as away,
  jsonb_agg(jsonb_build_object('duty', g.duty, 'unit', jsonb_build_object('id', u.id, 'code', u.code, 'name', jsonb_build_object('zh', u.name_zh, 'en', u.name_en))) order by g.duty, u.code) as duties
from person p join duty_grant g on g.person_id = p.id join public.unit u on u.id = g.unit_id
where p.kind = 'staff' and g.from_day <= $3::date and (g.to_day is null or g.to_day >= $3::date)
  and ($1::text is null or g.duty = $1) and ($2::uuid is null or u.path @> array[$2::uuid])
group by p.id, p.name order by p.name collate "zh-x-icu", p.id limit 500
