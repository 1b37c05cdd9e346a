-- $1 stream, $2 kind, $3 event types, $4 visit (null: the newest). One row with seq null where nothing was recorded, none where the stream is not seen.
select e.seq, e.type, e.step_id as "stepId", e.step_visit as "stepVisit", e.actor, e.done_at as "doneAt", e.received_at as "receivedAt", e.body,
  encode(e.hash, 'hex') as hash, s.version,
  (select p.name from person p where p.id = (e.actor ->> 'personId')::uuid) as "whoName",
  (select p.name from person p where p.id = (e.actor ->> 'actingFor')::uuid) as "forName",
  null::timestamptz as "stepOpenedAt",
  coalesce(c.number, g.number) as number, c.customer_name as "customerName", c.supply_address as "supplyAddress",
  jsonb_build_object('zh', u.name_zh, 'en', u.name_en) as unit
from stream s join public.unit u on u.id = s.unit_id left join case_row c on c.stream_id = s.id left join project_row g on g.stream_id = s.id
left join event e on e.stream_id = s.id and e.type = any ($3::text[])
  and coalesce(e.step_visit, 1) = coalesce($4::int, (select max(coalesce(l.step_visit, 1)) from event l where l.stream_id = s.id and l.type = any ($3::text[])))
where s.id = $1 and s.kind = $2 order by e.seq
