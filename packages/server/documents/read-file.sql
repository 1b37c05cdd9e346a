-- $1 file: as far as the asker may see it.
select f.id, f.name, f.kind, f.size, f.sha256, coalesce(f.held_at, f.created_at) as "uploadedAt", f.state, f.owner_person_id = (select scope.person()) as mine,
  (select p.name from person p where p.id = f.owner_person_id) as by
from file f where f.id = $1
