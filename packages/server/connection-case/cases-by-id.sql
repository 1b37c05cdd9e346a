-- What search has found; row-level security shows of it what the asker may see. Parameters as in list-cases.sql.
select c.stream_id, c.opened_at, c.due_on from unnest($11::uuid[]) i(id) join case_row c on c.stream_id = i.id join public.unit u on u.id = c.unit_id
where ($9::uuid is null or u.path @> array[$9::uuid]) and cardinality($1::uuid[]) + cardinality($2::uuid[]) >= 0 and $3::uuid is not null /*filter*/ /*after*/
