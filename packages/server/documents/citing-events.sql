-- $1 file: the events of its stream in order, with what they recorded where that names the file.
select e.seq, e.type, e.actor ->> 'duty' as duty, case when strpos(e.body::text, $1::text) > 0 then e.body end as body
from file f join event e on e.stream_id = f.stream_id where f.id = $1::uuid order by e.seq
