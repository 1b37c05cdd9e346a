-- $1 the run, $2 at most so many.
select count(*)::int as n from (select from calendar_move m where m.run_id = $1 limit $2) counted
