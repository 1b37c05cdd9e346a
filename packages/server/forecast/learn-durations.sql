-- $1 days, $2 working days up to each of them, $3 zone, $4 closed since, $5 at most so many of a unit's latest. A passage that a change of the need or an
-- exemption ended is no work done; a step that is open again is not over.
with line as (select d.day, d.n from unnest($1::date[], $2::int[]) d(day, n)),
passed as (
  select v.home_unit_id as unit_id, coalesce(c.process_id, p.process_id) as process_id, v.step, v.stream_id, max(v.closed_at) as closed_at, sum(b.n - a.n - coalesce(stood.n, 0)) as days
  from visit_row v
  join line a on a.day = (v.opened_at at time zone $3)::date
  join line b on b.day = (v.closed_at at time zone $3)::date
  left join case_row c on c.stream_id = v.stream_id
  left join project_row p on p.stream_id = v.stream_id
  left join lateral (
    select sum(t.n - f.n) as n from jsonb_array_elements(v.segments) s join line f on f.day = ((s ->> 'from')::timestamptz at time zone $3)::date
      join line t on t.day = ((s ->> 'to')::timestamptz at time zone $3)::date
    where (s ->> 'suspended')::boolean
  ) stood on v.segments @> '[{"suspended": true}]'
  where v.closed_at >= $4 and v.outcome is not null and v.outcome not in ('exempt', 'left', 'moved', 'case-terminated', 'application-changed', 'exemption-recalled')
    and not exists (select from visit_row o where o.stream_id = v.stream_id and o.step = v.step and o.closed_at is null)
  group by 1, 2, 3, 4
),
latest as (select *, row_number() over (partition by unit_id, process_id, step order by closed_at desc, stream_id) as k from passed where process_id is not null)
insert into step_history (unit_id, process_id, step, count, low, likely, high)
select unit_id, process_id, step, count(*), percentile_cont(0.1) within group (order by greatest(days, 0)), percentile_cont(0.5) within group (order by greatest(days, 0)),
  percentile_cont(0.9) within group (order by greatest(days, 0))
from latest where k <= $5 group by 1, 2, 3
