-- $1 units, $2 first day, $3 first of the last days, $4 the day after the month (all as moments). Replies of a supply scheme in the month by unit, and how many of them came in its last days.
select u.id, n.name_zh as "nameZh", n.name_en as "nameEn", e.n, e.burst
from unnest($1::uuid[]) u(id) cross join lateral (
  select count(*)::int as n, (count(*) filter (where e.received_at >= $3::timestamptz))::int as burst from event e
  where e.home_unit_id = u.id and e.received_at >= $2::timestamptz and e.received_at < $4::timestamptz and e.type = 'scheme-replied' and e.type in (/*watched*/)
) e join unit n on n.id = u.id where e.n > 0
