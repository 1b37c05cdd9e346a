-- $1 stream: its events in order, with what they recorded.
select e.seq, e.type, e.actor ->> 'duty' as duty, e.body from event e where e.stream_id = $1 order by e.seq
