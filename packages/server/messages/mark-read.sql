-- $1 person, $2 now, $3 these messages (null: all).
update delivery d set read_at = $2 where d.person_id = $1 and d.channel = 'message' and d.read_at is null and ($3::uuid[] is null or d.id = any ($3::uuid[])) returning d.id
