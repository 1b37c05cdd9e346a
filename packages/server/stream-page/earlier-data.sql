-- $1 stream, $2 event types: what was last recorded by each of them.
select distinct on (e.type) e.type, e.body -> 'data' as data, e.seq from event e where e.stream_id = $1 and e.type = any ($2::text[]) order by e.type, e.seq desc
