-- Parameters as in list-projects.sql; counting stops at $10.
select count(*)::int as n from (
  select stream_id from public.unit u cross join lateral (select c.stream_id from project_row c where c.unit_id = u.id /*filter*/ limit $10) c
  where u.id = any ($1::uuid[]) and ($7::uuid is null or u.path @> array[$7::uuid])
  union all
  select c.stream_id from stream_access a join project_row c on c.stream_id = a.stream_id
  where a.person_id = $3::uuid and $7::uuid is null and cardinality($2::uuid[]) >= 0 and not c.unit_id = any ($1::uuid[]) /*filter*/
  limit $10
) c
