-- $1 grams, $2 how many. The ids come from a definer function that knows the scope; the rows are read under the asker's own rights.
select c.stream_id as id, c.number, c.customer_name as name, c.supply_address as address, c.opened_at as "openedAt"
from search.stream_ids('case', $1::text[], $2::int) found(id) join case_row c on c.stream_id = found.id
