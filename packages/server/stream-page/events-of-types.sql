-- $1 stream, $2 kind, $3 types, the newest first. One row with seq null where there is none of them, none where the stream is not seen.
select e.seq, e.type, e.step_id as "stepId", e.step_visit as "stepVisit", e.actor, e.done_at as "doneAt", e.received_at as "receivedAt", e.body,
  encode(e.hash, 'hex') as hash, s.version,
  (select p.name from person p where p.id = (e.actor ->> 'personId')::uuid) as "whoName",
  (select p.name from person p where p.id = (e.actor ->> 'actingFor')::uuid) as "forName",
  null::timestamptz as "stepOpenedAt"
from stream s left join event e on e.stream_id = s.id and e.type = any ($3::text[])
where s.id = $1 and s.kind = $2 order by e.seq desc
