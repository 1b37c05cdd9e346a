-- $1 stream, $2 kind, $3 before this seq (null: from the newest), $4 rows, $5 only these seqs (null: all). One row with seq null where nothing is left, none where nothing is seen.
select e.seq, e.type, e.step_id as "stepId", e.step_visit as "stepVisit", e.actor, e.done_at as "doneAt", e.received_at as "receivedAt", e.body,
  encode(e.hash, 'hex') as hash, s.version,
  (select p.name from person p where p.id = (e.actor ->> 'personId')::uuid) as "whoName",
  (select p.name from person p where p.id = (e.actor ->> 'actingFor')::uuid) as "forName",
  (select v.opened_at from visit_row v where v.stream_id = e.stream_id and v.step = e.step_id and v.visit = e.step_visit) as "stepOpenedAt"
from stream s left join lateral (
  select * from event e where e.stream_id = s.id and ($3::int is null or e.seq < $3) and ($5::int[] is null or e.seq = any($5)) order by e.seq desc limit $4
) e on true
where s.id = $1 and s.kind = $2 order by e.seq desc
