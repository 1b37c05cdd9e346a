-- $1 person; then what is asked for, and the last row seen: when, id (done-filter.ts). What the person sees no more has no number.
with mine as (
  select d.id, d.type, d.stream_id, d.at from command d where d.person_id = $1::uuid and d.outcome ->> 'outcome' = 'accepted' /*filter*/ /*after*/
  order by d.at desc, d.id desc limit /*most*/
)
select m.id, m.type, m.at, m.stream_id as "streamId", case when g.stream_id is null then 'case' else 'project' end as kind, coalesce(c.number, g.number) as number,
  coalesce(c.customer_name, g.name) as "customerName", c.supply_address as "supplyAddress", coalesce(c.status, g.status) as status, coalesce(c.ended_as, g.ended_as) as "endedAs",
  coalesce(c.open_steps, g.open_steps) as "openSteps", coalesce(c.due_on, g.due_on) as "dueOn", coalesce(c.amber_on, g.amber_on) as "amberOn", coalesce(c.provisional, g.provisional) as provisional
from mine m left join case_row c on c.stream_id = m.stream_id left join project_row g on g.stream_id = m.stream_id
order by m.at desc, m.id desc
