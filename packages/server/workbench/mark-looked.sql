-- $1 person, $2 place, $3 when.
insert into look_mark (person_id, place, at) values ($1::uuid, $2::text, $3::timestamptz) on conflict (person_id, place) do update set at = excluded.at
