-- $1 person, $2 view.
delete from saved_view where person_id = $1 and id = $2 returning id
