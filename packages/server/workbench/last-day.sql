-- $1 units, $2 since when. Suspensions that were approved since then, each with the steps that stood still by them and had a limit: how late in its limit each was is reckoned from the segments.
select 'case' as kind, e.stream_id as id, c.number, c.customer_name as about, v.step as what, v.visit, v.limit_days as "limitDays", v.segments, e.done_at as at, p.name as who
from unnest($1::uuid[]) u(id) cross join lateral (
  select e.stream_id, e.done_at, e.received_at, e.actor from event e
  where e.home_unit_id = u.id and e.received_at >= $2::timestamptz and e.body ->> 'status' = 'suspended' and e.type = 'suspension-judged' and e.type in (/*watched*/)
  order by e.received_at desc limit 200
) e cross join lateral (select c.number, c.customer_name from case_row c where c.stream_id = e.stream_id offset 0) c cross join lateral (
  select v.* from visit_row v where v.stream_id = e.stream_id and v.opened_at <= e.done_at and (v.closed_at is null or v.closed_at >= e.done_at) and v.limit_days is not null offset 0
) v
cross join lateral (select (e.actor ->> 'personId')::uuid as id offset 0) who left join lateral (select w.name from person w where w.id = who.id offset 0) p on true
order by e.received_at desc, e.stream_id, v.step
