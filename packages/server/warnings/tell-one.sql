-- $1 reminder, $2 stream, $3 step, $4 visit, $5 due day, $6 level, $7 person, $8 way, $9 now, $10 delivery, $11 words. Told once, and only while the step is open, its clock runs and is due on that day.
with told as (
  insert into reminder (id, stream_id, home_unit_id, step, visit, due_on, level, person_id, way, told_at)
  select $1::uuid, v.stream_id, v.home_unit_id, v.step, v.visit, v.due_on, $6, $7::uuid, $8, $9::timestamptz from visit_row v
  where v.stream_id = $2 and v.step = $3 and v.visit = $4 and v.closed_at is null and v.due_on = $5::date and v.amber_on is not null
  on conflict do nothing returning id, stream_id, home_unit_id, person_id, way, level
), sent as (
  insert into delivery (id, event_id, stream_id, home_unit_id, notice, channel, person_id, words, asks, state, created_at, sent_at)
  select $10::uuid, t.id, t.stream_id, t.home_unit_id, 'warning:' || t.level, 'message', t.person_id, $11::jsonb, null, 'sent', $9::timestamptz, $9::timestamptz from told t where t.way = 'at-once'
)
select id from told
