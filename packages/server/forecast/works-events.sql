-- $1 case: the same of the projects that serve it, as far as a forecast may know them.
select w.project_id as "projectId", w.number, w.home_unit_id as "homeUnitId", w.seq, w.type, w.step_id as "stepId", w.step_visit as "stepVisit", w.done_at as "doneAt", w.received_at as "receivedAt", w.body
from stream s cross join lateral ledger.works_of(s.id) w where s.id = $1 and s.kind = 'case'
