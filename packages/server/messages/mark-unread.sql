-- $1 person, $2 the moment at which they were marked as read.
update delivery d set read_at = null where d.person_id = $1 and d.channel = 'message' and d.read_at = $2 returning d.id
