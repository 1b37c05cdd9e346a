-- $1 file, $2 kind, $3 sha256, $4 now. Held once: a second end of the same upload changes nothing.
update file f set state = 'held', kind = $2, sha256 = $3, held_at = coalesce(f.held_at, $4::timestamptz)
where f.id = $1 and f.owner_person_id = (select scope.person()) and f.state in ('uploading', 'held')
returning f.id, f.name, f.kind, f.size, f.sha256, f.held_at as "uploadedAt", (select p.name from person p where p.id = f.owner_person_id) as by
