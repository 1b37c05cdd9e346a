-- What search has found; row-level security shows of it what the asker may see.
select c.stream_id, c.opened_at, c.due_on, c.capacity_kva from unnest(/*ids*/::uuid[]) i(id) join case_row c on c.stream_id = i.id
where cardinality($1::uuid[]) + cardinality($2::uuid[]) >= 0 and $3::uuid is not null /*filter*/ /*after*/
