select p.id, p.name,
  -- A duty held in a department reaches the county's cases: cases belong to county units.
  coalesce((select jsonb_agg(jsonb_build_object('duty', g.duty, 'unitId', case when u.level = 'department' then u.parent_id else u.id end))
    from duty_grant g join unit u on u.id = g.unit_id where g.person_id = p.id and g.from_day <= $2 and (g.to_day is null or g.to_day >= $2)), '[]') as duties,
  exists (select from absence a where a.person_id = p.id and $2 between a.from_day and a.to_day) as away,
  exists (select from absence a where a.person_id = p.id and a.deputy_id = $3 and $2 between a.from_day and a.to_day) as "deputyAsks"
-- Ids as one text: a list's length would make the planner plan it anew each time.
from unnest(string_to_array($1, ',')::uuid[]) cited(id) join person p on p.id = cited.id
