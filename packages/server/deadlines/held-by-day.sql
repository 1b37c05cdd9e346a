-- What lies with me or a person: $1 first day, $2 last day; $3 $4 pairs of unit and duty, $5 persons. A step that several duties may take is one row.
select t.stream_id, t.step, t.visit, t.due_on, t.amber_on, t.provisional, t.opened_at from unnest($3::uuid[], $4::text[]) m(unit_id, duty) cross join lateral (
  select t.* from todo_row t where t.unit_id = m.unit_id and t.duty = m.duty and t.person_id is null and t.customer_id is null and t.due_sort between $1::date and $2::date
) t
union
select t.stream_id, t.step, t.visit, t.due_on, t.amber_on, t.provisional, t.opened_at from unnest($5::uuid[]) m(person_id) cross join lateral (
  select t.* from todo_row t where t.person_id = m.person_id and t.due_sort between $1::date and $2::date
) t
