-- $1 persons, $2 today, $3 the last day, $4 zone. What my cases have in the book: surveys and energisations until the last day, promised papers that fall due, customers not heard of for ten days.
with cases as materialized (
  select c.* from case_row c where c.status <> 'ended' and c.customer_manager = any ($1::uuid[])
  union
  select c.* from case_row c where c.status <> 'ended' and c.project_manager = any ($1::uuid[])
), said as (
  select 'visits' as list, 'survey' as what, c.stream_id, c.number, c.customer_name, ((s.state -> 'facts' ->> 'surveyAt')::timestamptz at time zone $4::text)::date as day, s.state -> 'facts' ->> 'surveyAt' as at
  from cases c join state s on s.stream_id = c.stream_id where 'site-survey' = any (c.open_steps) and s.state -> 'facts' ? 'surveyAt'
  union all
  select 'visits', 'energisation', c.stream_id, c.number, c.customer_name, c.agreed_date, null from cases c where c.agreed_date is not null and c.energised_at is null
  union all
  select 'promised', p.paper, c.stream_id, c.number, c.customer_name, p.due_on, null
  from cases c join promise_row p on p.stream_id = c.stream_id where p.kept_at is null and c.customer_manager = any ($1::uuid[])
  union all
  select 'silent', v.step, c.stream_id, c.number, c.customer_name, (e.received_at at time zone $4::text)::date, null
  from cases c cross join lateral (
    select v.step from visit_row v where v.stream_id = c.stream_id and v.closed_at is null and v.account = 'customer' order by v.opened_at limit 1
  ) v cross join lateral (select e.received_at from event e where e.stream_id = c.stream_id order by e.seq desc limit 1) e
  where c.customer_manager = any ($1::uuid[]) and c.status = 'open' and e.received_at < ($2::date - 10)::timestamp at time zone $4::text
)
select s.list, s.what, 'case' as kind, s.stream_id as id, s.number, s.customer_name as about, s.day, s.at from said s
where s.list = 'silent' or (s.list = 'visits' and s.day between $2::date and $3::date) or (s.list = 'promised' and s.day <= $3::date)
order by s.day, s.at nulls last, s.stream_id limit 200
