-- $1 project. No row: unknown, or not visible.
select c.stream_id as id, c.number, s.version, coalesce(c.name, c.number) as name, c.works_kind as "worksKind", c.status, c.ended_as as "endedAs", c.opened_at as "openedAt",
  jsonb_build_object('id', u.id, 'code', u.code, 'name', jsonb_build_object('zh', u.name_zh, 'en', u.name_en)) as unit,
  jsonb_build_object('id', c.process_id, 'version', c.process_version) as process,
  case when cm.id is not null then jsonb_build_object('id', cm.id, 'name', cm.name, 'phone', cm.work_phone) end as "customerManager",
  case when pm.id is not null then jsonb_build_object('id', pm.id, 'name', pm.name, 'phone', pm.work_phone) end as "projectManager",
  c.due_on as "dueOn", c.amber_on as "amberOn", c.provisional, c.promised_date as "promisedDate", c.commissioned_at as "commissionedAt", c.needed_by as "neededBy",
  c.planned_end as "plannedEnd", c.progress_percent as "progressPercent",
  jsonb_build_object('estimateWan', c.estimate_wan::text, 'budgetWan', c.budget_wan::text, 'contractWan', c.contract_wan::text, 'settledWan', c.settled_wan::text) as money
from project_row c join stream s on s.id = c.stream_id join public.unit u on u.id = c.unit_id
left join person cm on cm.id = c.customer_manager left join person pm on pm.id = c.project_manager
where c.stream_id = $1
