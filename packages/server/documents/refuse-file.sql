-- $1 file.
update file set state = 'refused' where id = $1 and owner_person_id = (select scope.person()) and state = 'uploading'
