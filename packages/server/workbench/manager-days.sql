-- $1 persons, $2 today, $3 the last day, $4 zone. What my cases have in the book: surveys and energisations until the last day, promised papers that fall due, outage windows of the coming week; customers not heard of since $5, an instant.
-- Of a manager's cases the 200 that are due first.
with cases as materialized (
  /*mine*/
), said as (
  select 'visits' as list, 'survey' as what, c.stream_id, c.number, c.customer_name, ((s.state -> 'facts' ->> 'surveyAt')::timestamptz at time zone $4::text)::date as day, s.state -> 'facts' ->> 'surveyAt' as at
  from cases c cross join lateral (select s.state from state s where s.stream_id = c.stream_id offset 0) s where 'site-survey' = any (c.open_steps) and s.state -> 'facts' ? 'surveyAt'
  union all
  select 'visits', 'energisation', c.stream_id, c.number, c.customer_name, c.agreed_date, null from cases c where c.agreed_date is not null and c.energised_at is null
  union all
  select 'outages', 'outage', c.stream_id, c.number, c.customer_name, (f.at::timestamptz at time zone $4::text)::date, f.at
  from cases c cross join lateral (select s.state from state s where s.stream_id = c.stream_id offset 0) s cross join lateral (
    select coalesce(s.state -> 'facts' ->> 'outageWindowFrom', s.state -> 'open' -> 'outage-plan' -> 'memory' ->> 'windowFrom') as at offset 0
  ) f where (c.agreed_date is not null or 'outage-plan' = any (c.open_steps)) and c.energised_at is null and f.at is not null
  union all
  select 'promised', p.paper, c.stream_id, c.number, c.customer_name, p.due_on, null
  from cases c cross join lateral (select p.paper, p.due_on, p.kept_at from promise_row p where p.stream_id = c.stream_id offset 0) p where p.kept_at is null and c.customer_manager = any ($1::uuid[])
  union all
  select 'silent', v.step, c.stream_id, c.number, c.customer_name, (e.received_at at time zone $4::text)::date, null
  from cases c cross join lateral (
    select v.step from visit_row v where v.stream_id = c.stream_id and v.closed_at is null and v.account = 'customer' order by v.opened_at limit 1
  ) v cross join lateral (select e.received_at from event e where e.stream_id = c.stream_id order by e.seq desc limit 1) e
  where c.customer_manager = any ($1::uuid[]) and c.status = 'open' and e.received_at < $5::timestamptz
)
select s.list, s.what, 'case' as kind, s.stream_id as id, s.number, s.customer_name as about, s.day, s.at from said s
where s.list = 'silent' or (s.list = 'visits' and s.day between $2::date and $3::date) or (s.list = 'outages' and s.day between $2::date and $2::date + 7) or (s.list = 'promised' and s.day <= $3::date)
order by s.day, s.at nulls last, s.stream_id limit 200
