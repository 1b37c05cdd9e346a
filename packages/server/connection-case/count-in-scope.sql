-- As cases-in-scope.sql. The branches hold no row twice, so that a count ends as soon as it is reached.
select stream_id from unnest($1::uuid[]) u(id) cross join lateral (select c.stream_id from case_row c where c.unit_id = u.id /*filter*/ limit /*most*/) c
union all
select c.stream_id from stream_access a join case_row c on c.stream_id = a.stream_id
where a.person_id = $3::uuid and not c.unit_id = any ($1::uuid[]) /*filter*/
union all
select stream_id from unnest($2::uuid[]) k(id) cross join lateral (
  select c.stream_id from case_row c where c.customer_id = k.id and not c.unit_id = any ($1::uuid[])
    and not exists (select 1 from stream_access a where a.stream_id = c.stream_id and a.person_id = $3::uuid) /*filter*/ limit /*most*/
) c
