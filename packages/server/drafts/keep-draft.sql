-- $1 id, $2 person, $3 key, $4 kind, $5 stream, $6 data, $7 now.
insert into draft (id, person_id, key, kind, stream_id, data, updated_at) values ($1, $2, $3, $4, $5, $6, $7)
on conflict (person_id, key) do update set data = excluded.data, updated_at = excluded.updated_at
