-- $1 streams. Where they stand, as far as they are seen.
select s.stream_id as id, s.state from state s where s.stream_id = any ($1::uuid[])
