-- What the asker's units, keys and customers bring, each by its own index. Parameters as in list-cases.sql.
select c.* from public.unit u cross join lateral (
  select c.stream_id, c.opened_at, c.due_on from case_row c
  where c.unit_id = u.id /*filter*/ /*after*/ order by /*order*/ limit /*most*/
) c where u.id = any ($1::uuid[]) and ($9::uuid is null or u.path @> array[$9::uuid])
union
select c.* from (
  select c.stream_id, c.opened_at, c.due_on from stream_access a join case_row c on c.stream_id = a.stream_id
  where a.person_id = $3::uuid and $9::uuid is null /*filter*/ /*after*/ order by /*order*/ limit /*most*/
) c
union
select c.* from unnest($2::uuid[]) k(id) cross join lateral (
  select c.stream_id, c.opened_at, c.due_on from case_row c
  where c.customer_id = k.id and $9::uuid is null /*filter*/ /*after*/ order by /*order*/ limit /*most*/
) c
