-- $1 units, $2 since, $3 stage (open, late, answered, closed, all), $4 today, $5 those I am or act for, $6 of whom (all, to-me, by-me), $7 $8 the last row seen: sent, id; $9 rows. Of a unit the 500 newest.
with sent as materialized (
  select e.* from unnest($1::uuid[]) u(id) cross join lateral (
    select e.id, e.stream_id, e.stream_kind, e.seq, e.received_at, e.actor, e.body -> 'data' as data from event e
    where e.home_unit_id = u.id and e.type = 'urging-sent' and e.received_at >= $2::timestamptz order by e.received_at desc limit 500
  ) e
), numbered as (
  select s.*, (select count(*)::int from event b where b.stream_id = s.stream_id and b.type = 'urging-sent' and b.seq <= s.seq) as no from sent s
), staged as materialized (
  select n.*, t.said ->> 'state' as stage, t.said ->> 'state' = 'open' and (n.data ->> 'answerDue')::date < $4::date as late
  from numbered n cross join lateral (select s.state -> 'asides' -> 'urging' -> n.no::text as said from state s where s.stream_id = n.stream_id offset 0) t
), chosen as materialized (
  select s.* from staged s
  where case $3 when 'all' then true when 'late' then s.late else s.stage = $3 end
    and case $6 when 'to-me' then (s.data ->> 'to')::uuid = any ($5::uuid[]) when 'by-me' then (s.actor ->> 'personId')::uuid = any ($5::uuid[]) else true end
), page as (
  select c.* from chosen c where $7::timestamptz is null or (c.received_at, c.id) < ($7::timestamptz, $8::uuid) order by c.received_at desc, c.id desc limit $9
)
select (select count(*)::int from chosen) as n, p.id as "eventId", p.stream_kind as kind, p.stream_id as id, coalesce(c.number, g.number) as number, coalesce(c.customer_name, g.name) as about, p.no, p.data, p.stage, p.late,
  p.received_at as "sentAt", p.actor ->> 'system' as system, (select w.name from person w where w.id = (p.actor ->> 'personId')::uuid) as "from", (select w.name from person w where w.id = (p.data ->> 'to')::uuid) as "to",
  a.data ->> 'answer' as answer, a.data ->> 'plannedDay' as "plannedDay", a.received_at as "answeredAt",
  case p.stage when 'open' then (p.data ->> 'to')::uuid = any ($5::uuid[])
    when 'answered' then case when p.actor ->> 'personId' is null then not (p.data ->> 'to')::uuid = any ($5::uuid[]) else (p.actor ->> 'personId')::uuid = any ($5::uuid[]) end else false end as mine
from page p left join lateral (select c.number, c.customer_name from case_row c where c.stream_id = p.stream_id offset 0) c on true
left join lateral (select g.number, g.name from project_row g where g.stream_id = p.stream_id offset 0) g on true
left join lateral (
  select e.body -> 'data' as data, e.received_at from event e where e.stream_id = p.stream_id and e.seq > p.seq and e.type = 'urging-answered' and (e.body -> 'data' ->> 'orderNo')::int = p.no order by e.seq desc limit 1
) a on true
order by p.received_at desc, p.id desc
