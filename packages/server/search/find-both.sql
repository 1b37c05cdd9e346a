-- $1 grams, $2 how many of each kind. The ids come from a definer function that knows the scope; the rows are read under the asker's own rights.
with found as materialized (select n.stream_id, n.kind from search.newest($1::text[], $2::int) n)
select f.kind, c.stream_id as id, c.number, c.customer_name as name, c.supply_address as address, c.opened_at as "openedAt"
from found f join case_row c on c.stream_id = f.stream_id where f.kind = 'case'
union all
select f.kind, p.stream_id, p.number, p.name, null, p.opened_at
from found f join project_row p on p.stream_id = f.stream_id where f.kind = 'project'
