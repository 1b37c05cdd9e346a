-- $1 reminders, $2 today, $3 delivery, $4 the digest's id (the same all day), $5 stream, $6 home unit, $7 person, $8 words, $9 now; without a stream nothing is said.
with taken as (
  update reminder r set digest_on = $2::date where r.id = any ($1::uuid[]) and r.digest_on is null returning r.id
)
insert into delivery (id, event_id, stream_id, home_unit_id, notice, channel, person_id, words, asks, state, created_at, sent_at)
select $3::uuid, $4::uuid, $5::uuid, $6::uuid, 'warning-digest', 'message', $7::uuid, $8::jsonb, null, 'sent', $9::timestamptz, $9::timestamptz from taken where $5::uuid is not null limit 1
on conflict do nothing returning id
