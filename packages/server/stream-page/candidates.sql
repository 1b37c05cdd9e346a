-- $1 duties, $2 unit of the stream, $3 today: who of the stream's unit, its departments and the units above may be named, with the cases in hand.
select p.id, p.name, g.duty, jsonb_build_object('zh', u.name_zh, 'en', u.name_en) as unit,
  exists (select from absence a where a.person_id = p.id and $3::date between a.from_day and a.to_day) as away,
  (select count(*)::int from case_row c where c.status <> 'ended' and p.id in (c.customer_manager, c.project_manager)) as load
from public.unit here
join public.unit u on u.id = any (here.path) or u.path @> array[here.id]
join duty_grant g on g.unit_id = u.id and g.duty = any ($1::text[]) and g.from_day <= $3::date and (g.to_day is null or g.to_day >= $3::date)
join person p on p.id = g.person_id
where here.id = $2::uuid
order by p.name collate "zh-x-icu", p.id limit 500
