-- $1 units, $2 persons, $3 since when, $4 rows. What customers of mine did themselves since then, the last of each case: from the index event_by_customers.
with told as (
  select e.stream_id, e.type, e.received_at, e.seq from unnest($1::uuid[]) u(id) cross join lateral (
    select e.stream_id, e.type, e.received_at, e.seq from event e where e.home_unit_id = u.id and e.received_at >= $3::timestamptz and e.actor ->> 'duty' in ('customer', 'agent')
  ) e
), said as (
  select distinct on (t.stream_id) t.stream_id, c.number, c.customer_name, t.type, t.received_at
  from told t cross join lateral (select c.number, c.customer_name, c.customer_manager, c.status from case_row c where c.stream_id = t.stream_id offset 0) c
  where c.status <> 'ended' and c.customer_manager = any ($2::uuid[]) order by t.stream_id, t.seq desc
)
select 'submitted' as list, 'case' as kind, s.stream_id as id, s.number, s.customer_name as about, s.type as what, s.received_at as at, (count(*) over ())::int as total
from said s order by s.received_at desc, s.stream_id limit $4
