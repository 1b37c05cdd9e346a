-- $1 case. No row: unknown, or not visible.
select c.stream_id as id, c.number, s.version, c.customer_name as "customerName", c.customer_id as "customerId", c.supply_address as "supplyAddress",
  c.business_type as "businessType", c.supply_kind as "supplyKind", c.voltage, c.supply_mode as "supplyMode", c.capacity_kva as "capacityKva", c.grade, c.ordinary,
  c.status, c.ended_as as "endedAs", c.opened_at as "openedAt", c.accepted_at as "acceptedAt", c.wanted_date as "wantedDate", c.agreed_date as "agreedDate",
  c.energised_at as "energisedAt", c.ended_at as "endedAt", c.suspended_since as "suspendedSince", c.suspension_account as "suspensionAccount",
  jsonb_build_object('id', u.id, 'code', u.code, 'name', jsonb_build_object('zh', u.name_zh, 'en', u.name_en)) as unit,
  jsonb_build_object('id', c.process_id, 'version', c.process_version) as process,
  case when cm.id is not null then jsonb_build_object('id', cm.id, 'name', cm.name, 'phone', cm.work_phone) end as "customerManager",
  case when pm.id is not null then jsonb_build_object('id', pm.id, 'name', pm.name, 'phone', pm.work_phone) end as "projectManager",
  coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'name', d.name, 'phone', d.work_phone)) from person d where d.id in (c.customer_deputy, c.project_deputy)), '[]') as deputies,
  c.contact_name as "contactName", c.contact_phone_sealed as "contactPhoneSealed" 
from case_row c join stream s on s.id = c.stream_id join public.unit u on u.id = c.unit_id
left join person cm on cm.id = c.customer_manager left join person pm on pm.id = c.project_manager
where c.stream_id = $1
