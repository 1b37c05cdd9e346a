-- $1 case: what is known of the steps in its own unit and in those of the projects that serve it.
select h.unit_id as "unitId", h.process_id as "processId", h.step, h.count, h.low, h.likely, h.high from step_history h
where h.unit_id in (select s.home_unit_id from stream s where s.id = $1 union select w.home_unit_id from stream s cross join lateral ledger.works_of(s.id) w where s.id = $1)
