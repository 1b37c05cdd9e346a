-- $1 units, $2 customers, $3 person; then what is asked for, and the last row seen (case-filter.ts).
with found as (
/*found*/
), page as (select * from found c order by /*order*/ limit /*most*/)
select c.stream_id as id, c.number, c.customer_name as "customerName", c.supply_address as "supplyAddress", c.business_type as "businessType",
  c.supply_kind as "supplyKind", c.voltage, c.capacity_kva as "capacityKva", c.status, c.ended_as as "endedAs", c.opened_at as "openedAt",
  jsonb_build_object('id', u.id, 'code', u.code, 'name', jsonb_build_object('zh', u.name_zh, 'en', u.name_en)) as unit,
  case when cm.id is not null then jsonb_build_object('id', cm.id, 'name', cm.name) end as "customerManager",
  case when pm.id is not null then jsonb_build_object('id', pm.id, 'name', pm.name) end as "projectManager",
  c.open_steps as "openSteps", c.due_on as "dueOn", c.amber_on as "amberOn", c.provisional, c.wanted_date as "wantedDate",
  c.ended_at as "endedAt", jsonb_build_object('process', t.state -> 'process', 'facts', t.state -> 'facts', 'openedAt', t.state -> 'openedAt') as state,
  (select jsonb_agg(jsonb_build_object('step', v.step, 'visit', v.visit, 'outcome', v.outcome, 'segments', v.segments, 'openedSeq', v.opened_seq, 'closedSeq', v.closed_seq,
    'openedAt', to_char(v.opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'closedAt', to_char(v.closed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by v.opened_seq, v.step)
    from visit_row v where v.stream_id = c.stream_id) as visits,
  coalesce(c.due_on, date '9999-12-31') as "dueSort", coalesce(c.capacity_kva, 'Infinity'::numeric)::text as "capacitySort"
from page p join case_row c on c.stream_id = p.stream_id join state t on t.stream_id = c.stream_id join public.unit u on u.id = c.unit_id
left join person cm on cm.id = c.customer_manager left join person pm on pm.id = c.project_manager
order by /*final*/
