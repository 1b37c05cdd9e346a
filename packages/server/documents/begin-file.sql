-- $1 id, $2 person, $3 name, $4 size, $5 now.
insert into file (id, owner_person_id, name, size, state, created_at) values ($1, $2, $3, $4, 'uploading', $5)
