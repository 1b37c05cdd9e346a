-- $1 stream: as much of every event as decides whether the customer reads it.
select e.seq, e.type, e.actor ->> 'duty' as duty from event e where e.stream_id = $1 order by e.seq
