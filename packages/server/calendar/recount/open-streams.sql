-- $1 the first day that differs, $2 after this stream (null: from the beginning), $3 rows. What is due before $1 cannot move; what has no due day stands still.
select st.stream_id as id, st.xmin::text as xmin, st.state, st.beside
from (
  select distinct v.stream_id from visit_row v
  where v.closed_at is null and v.due_on >= $1::date and v.stream_id > coalesce($2::uuid, '00000000-0000-0000-0000-000000000000') order by v.stream_id limit $3
) o join state st on st.stream_id = o.stream_id order by st.stream_id
