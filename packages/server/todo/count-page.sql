-- Parameters as in my-todo.sql; no more than so many rows of each kind are counted.
select count(*)::int as "all" from (
  select distinct t.stream_id, t.step, t.visit from (
    select t.* from unnest($1::uuid[], $2::text[]) m(unit_id, duty) cross join lateral (
      select t.stream_id, t.step, t.visit from todo_row t where t.unit_id = m.unit_id and t.duty = m.duty and t.person_id is null and t.customer_id is null /*filter*/ limit /*most*/
    ) t
    union all
    select t.* from unnest($3::uuid[]) m(person_id) cross join lateral (select t.stream_id, t.step, t.visit from todo_row t where t.person_id = m.person_id /*filter*/ limit /*most*/) t
    union all
    select t.* from unnest($4::uuid[]) m(customer_id) cross join lateral (select t.stream_id, t.step, t.visit from todo_row t where t.customer_id = m.customer_id /*filter*/ limit /*most*/) t
  ) t
) mine where $5::date is not null
