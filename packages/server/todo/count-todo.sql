-- $1 … $10 as in my-todo.sql; no more than so many rows of each kind are counted.
with mine as (
  select distinct t.stream_id, t.step, t.visit, t.due_on, t.amber_on, t.stream_kind from (
    select t.* from unnest($1::uuid[], $2::text[]) m(unit_id, duty) cross join lateral (
      select t.* from todo_row t where t.unit_id = m.unit_id and t.duty = m.duty and t.person_id is null and t.customer_id is null /*filter*/ limit /*most*/
    ) t
    union all
    select t.* from unnest($3::uuid[]) m(person_id) cross join lateral (select t.* from todo_row t where t.person_id = m.person_id /*filter*/ limit /*most*/) t
    union all
    select t.* from unnest($4::uuid[]) m(customer_id) cross join lateral (select t.* from todo_row t where t.customer_id = m.customer_id /*filter*/ limit /*most*/) t
  ) t
)
select count(*)::int as "all",
  (count(*) filter (where due_on = $5::date))::int as "dueToday",
  (count(*) filter (where due_on >= $5::date and amber_on <= $5::date))::int as amber,
  (count(*) filter (where due_on < $5::date))::int as late,
  (count(*) filter (where /*outOfStep*/))::int as "outOfStep",
  coalesce((select jsonb_agg(jsonb_build_object('step', b.step, 'count', b.n) order by b.n desc, b.step)
    from (select step, count(*)::int as n from mine group by step) b), '[]') as "byStep"
from mine
