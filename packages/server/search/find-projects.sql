-- $1 grams, $2 how many.
select p.stream_id as id, p.number, p.name, null::text as address, p.opened_at as "openedAt"
from search.stream_ids('project', $1::text[], $2::int) found(id) join project_row p on p.stream_id = found.id
