-- $1 case. Number and dates of every project that serves it; name, step and limit of those that the asker may see.
select p.id, p.number, coalesce(g.name, p.number) as name, g.open_steps as "openSteps", g.due_on as "dueOn", g.amber_on as "amberOn", coalesce(g.provisional, false) as provisional,
  p.promised_date as "promisedDate", p.commissioned_at as "commissionedAt", p.ended
from stream s cross join lateral ledger.projects_of(s.id) p left join project_row g on g.stream_id = p.id
where s.id = $1
