-- $1 id, $2 person, $3 list, $4 name, $5 search. No row: a hundred are enough.
insert into saved_view as v (id, person_id, place, name, query)
select $1::uuid, $2::uuid, $3::text, $4::text, $5::jsonb where (select count(*) from saved_view where person_id = $2::uuid and place = $3::text and name <> $4::text) < 100
on conflict (person_id, place, name) do update set query = excluded.query
returning v.id, v.name, v.query as search
