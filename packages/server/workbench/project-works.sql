-- $1 persons, $2 units whose materials I supply, $3 today, $4 the last day looked at, $5 the last working day, $6 the day until which a permit must hold, $7 rows of a list. On the works under way:
-- milestones due, late materials and whom they hold up, permits due or lapsing, sites without yesterday's report or stopped, open findings. What registers hold is read from their last record.
with works as materialized (
  select g.*, true as mine from project_row g where g.project_manager = any ($1::uuid[]) and g.status <> 'ended'
  union all
  select g.*, false from project_row g where g.unit_id = any ($2::uuid[]) and g.status <> 'ended' and 'materials' = any (g.open_steps) and not coalesce(g.project_manager = any ($1::uuid[]), false)
), told as (
  select 'milestones' as list, w.stream_id, v.step as what, v.due_on, v.amber_on, v.provisional, null::date as day, null::int as n
  from works w cross join lateral (select v.* from visit_row v where v.stream_id = w.stream_id and v.closed_at is null offset 0) v where w.mine and v.due_on <= $4::date
  union all
  select 'milestones', w.stream_id, 'promised', w.promised_date, $3::date, false, null, null from works w where w.mine and w.commissioned_at is null and w.promised_date <= $4::date
  union all
  select 'materials', w.stream_id, m.item, m."needBy", m."needBy", false, m."promisedAt", (select count(*)::int from project_case l where l.project_id = w.stream_id)
  from works w cross join lateral (
    select e.body from event e where e.stream_id = w.stream_id and e.type = 'materials-recorded' order by e.seq desc limit 1
  ) e cross join lateral jsonb_to_recordset(e.body -> 'data' -> 'materials') as m(item text, "needBy" date, "promisedAt" date, quantity numeric, "arrivedQuantity" numeric, returned numeric)
  where 'materials' = any (w.open_steps) and m.quantity - coalesce(m."arrivedQuantity", 0) + coalesce(m.returned, 0) > 0 and (m."needBy" < $3::date or m."promisedAt" > m."needBy")
  union all
  select 'permits', w.stream_id, p.kind, coalesce(p.until, p."dueAt"), $3::date, false, null, case when p.until is null then 0 else 1 end
  from works w cross join lateral (
    select e.body from event e where e.stream_id = w.stream_id and e.type = 'permits-recorded' order by e.seq desc limit 1
  ) e cross join lateral (
    select r.kind, r."dueAt", case when r.result in ('approved', 'conditional') then r."validUntil" end as until, r.result, r.mode
    from jsonb_to_recordset(e.body -> 'data' -> 'permits') as r(kind text, mode text, "dueAt" date, result text, "validUntil" date)
  ) p
  where w.mine and w.commissioned_at is null and (p.until <= $6::date or (p.mode <> 'exempt' and p.result is distinct from 'approved' and p.result is distinct from 'conditional' and p."dueAt" <= $4::date))
  union all
  select case when site.findings > 0 and site.kind = 'findings' then 'findings' else 'sites' end, w.stream_id, site.kind, null, null, false, site.day, site.findings
  from works w cross join lateral (select s.state from state s where s.stream_id = w.stream_id offset 0) s cross join lateral (
    select (s.state -> 'facts' -> 'stopWorkOpen') = 'true'::jsonb as stopped, coalesce((s.state -> 'open' -> 'construction' -> 'memory' ->> 'openFindings')::int, 0) as findings,
      (select (e.body -> 'data' ->> 'date')::date from event e where e.stream_id = w.stream_id and e.type = 'progress-reported' order by e.seq desc limit 1) as reported
  ) f cross join lateral (
    select 'stopped' as kind, null::date as day, 0 as findings where f.stopped
    union all
    select 'no-report', f.reported, 0 where not coalesce(f.stopped, false) and (f.reported < $5::date or f.reported is null)
    union all
    select 'findings', null, f.findings where f.findings > 0
  ) site where w.mine and 'construction' = any (w.open_steps)
), ranked as (
  select t.*, count(*) over (partition by t.list) as total, row_number() over (partition by t.list order by t.due_on nulls last, t.day nulls first, t.stream_id, t.what) as place from told t
)
select r.list, 'project' as kind, r.stream_id as id, w.number, w.name as about, r.what, r.due_on as "dueOn", r.amber_on as "amberOn", r.provisional, r.day, r.n, r.total::int as total,
  case when r.list = 'materials' then (select min(c.customer_name) from project_case l cross join lateral (select c.customer_name from case_row c where c.stream_id = l.case_id offset 0) c where l.project_id = r.stream_id) end as who
from ranked r join works w on w.stream_id = r.stream_id where r.place <= $7 order by r.list, r.place
