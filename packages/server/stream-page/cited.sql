-- $1 ids that stand in what was recorded: whatever of them is a person, a case or a file that the asker may see.
select 'person' as kind, p.id, p.name as text, null::jsonb as file from person p where p.id = any ($1::uuid[])
union all
select 'case', c.stream_id, c.number, null from case_row c where c.stream_id = any ($1::uuid[])
union all
select 'file', f.id, f.name, jsonb_build_object('id', f.id, 'name', f.name, 'kind', f.kind, 'size', f.size, 'sha256', f.sha256,
  'uploadedAt', to_char(coalesce(f.held_at, f.created_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'by', (select p.name from person p where p.id = f.owner_person_id))
from file f where f.id = any ($1::uuid[]) and f.state = 'held'
