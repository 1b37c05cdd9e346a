-- $1 units, $2 customers, $3 person, $4 status, $5 step, $6 light, $7 unit asked for, $8 ids found by search, $9 today, $10 rows, $11 $12 the last row seen.
-- A customer sees no project; $2 stands for the same order of parameters as in list-cases.sql.
with found as (
  select c.* from public.unit u cross join lateral (
    select c.stream_id, c.opened_at, c.due_on, c.needed_by from project_row c where c.unit_id = u.id /*filter*/ /*after*/ order by /*order*/ limit $10
  ) c where u.id = any ($1::uuid[]) and ($7::uuid is null or u.path @> array[$7::uuid])
  union
  select c.* from (
    select c.stream_id, c.opened_at, c.due_on, c.needed_by from stream_access a join project_row c on c.stream_id = a.stream_id
    where a.person_id = $3::uuid and $7::uuid is null and cardinality($2::uuid[]) >= 0 /*filter*/ /*after*/ order by /*order*/ limit $10
  ) c
), page as (select * from found c order by /*order*/ limit $10)
select c.stream_id as id, c.number, coalesce(c.name, c.number) as name, c.works_kind as "worksKind", c.status, c.ended_as as "endedAs", c.opened_at as "openedAt",
  jsonb_build_object('id', u.id, 'code', u.code, 'name', jsonb_build_object('zh', u.name_zh, 'en', u.name_en)) as unit,
  case when cm.id is not null then jsonb_build_object('id', cm.id, 'name', cm.name) end as "customerManager",
  case when pm.id is not null then jsonb_build_object('id', pm.id, 'name', pm.name) end as "projectManager",
  c.open_steps as "openSteps", c.due_on as "dueOn", c.amber_on as "amberOn", c.provisional,
  (select count(*)::int from project_case l where l.project_id = c.stream_id) as "caseCount",
  c.promised_date as "promisedDate", c.commissioned_at as "commissionedAt", c.needed_by as "neededBy", coalesce(c.due_on, date '9999-12-31') as "dueSort",
  coalesce(c.needed_by, date '9999-12-31') as "neededSort"
from page p join project_row c on c.stream_id = p.stream_id join public.unit u on u.id = c.unit_id
left join person cm on cm.id = c.customer_manager left join person pm on pm.id = c.project_manager
order by /*final*/
