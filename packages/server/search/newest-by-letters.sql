-- $1 grams, $2 grams of initials, $3 how many: the newest cases that hold them, as far as the last of each unit tell. The ids come from a definer function
-- that knows the scope; the rows are read under the asker's own rights.
with found as materialized (select l.stream_id, l.reaches from search.among_last($1::text[], $2::text[], 200) l)
select 'case' as kind, c.stream_id as id, c.number, c.customer_name as name, c.supply_address as address, c.opened_at as "openedAt"
from found f join case_row c on c.stream_id = f.stream_id
where c.opened_at >= f.reaches
order by c.opened_at desc, c.stream_id desc limit $3::int
