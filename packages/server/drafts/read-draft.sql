-- $1 person, $2 key.
select data, updated_at as "savedAt" from draft where person_id = $1 and key = $2
