-- $1 case: what its fold needs, in order; none where the case is not seen.
select e.seq, e.type, e.step_id as "stepId", e.step_visit as "stepVisit", e.actor, e.done_at as "doneAt", e.received_at as "receivedAt", e.body - 'data' as body, s.home_unit_id as "homeUnitId",
  (select p.name from person p where p.id = (e.actor ->> 'personId')::uuid) as "whoName",
  (select p.name from person p where p.id = (e.actor ->> 'actingFor')::uuid) as "forName"
from stream s join event e on e.stream_id = s.id where s.id = $1 and s.kind = 'case' order by e.seq
