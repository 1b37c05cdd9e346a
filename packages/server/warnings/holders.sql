-- $1 unit, $2 today. Everybody on duty for it: in its departments, in it, and in the units above; and the codes of these units, from the group down.
select u.path, array(select p.code from unit p where p.id = any (u.path) order by array_length(p.path, 1)) as codes, coalesce((
  select jsonb_agg(jsonb_build_object('personId', g.person_id, 'duty', g.duty, 'unitId', g.unit_id, 'at', coalesce(a.level, h.level)) order by g.from_day, g.person_id)
  from duty_grant g join unit h on h.id = g.unit_id left join unit a on h.level = 'department' and a.id = h.parent_id
  where coalesce(a.id, h.id) = any (u.path) and g.from_day <= $2::date and (g.to_day is null or g.to_day >= $2::date)
), '[]') as holders
from unit u where u.id = $1
