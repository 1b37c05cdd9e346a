-- $1 person, $2 key.
delete from draft where person_id = $1 and key = $2 returning key
