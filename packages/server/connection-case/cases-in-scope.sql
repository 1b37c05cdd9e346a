-- What the asker's units ($1), customers ($2) and keys ($3 is the person) bring, each by its own index.
select c.* from unnest($1::uuid[]) u(id) cross join lateral (
  select c.stream_id, c.opened_at, c.due_on, c.capacity_kva from case_row c where c.unit_id = u.id /*filter*/ /*after*/ order by /*order*/ limit /*most*/
) c
union
select c.* from (
  select c.stream_id, c.opened_at, c.due_on, c.capacity_kva from stream_access a join case_row c on c.stream_id = a.stream_id
  where a.person_id = $3::uuid /*filter*/ /*after*/ order by /*order*/ limit /*most*/
) c
union
select c.* from unnest($2::uuid[]) k(id) cross join lateral (
  select c.stream_id, c.opened_at, c.due_on, c.capacity_kva from case_row c where c.customer_id = k.id /*filter*/ /*after*/ order by /*order*/ limit /*most*/
) c
