-- Every open step of units, whoever holds it: $1 first day, $2 last day, $3 the asker's units, $4 of them this one and those beneath (null: all).
select v.stream_id, v.step, v.visit, v.due_on, v.amber_on, v.provisional, v.opened_at from unnest($3::uuid[]) u(id) cross join lateral (
  select v.* from visit_row v where v.unit_id = u.id and v.closed_at is null and v.due_on between $1::date and $2::date
) v
where $4::uuid is null or u.id in (select b.id from public.unit b where b.path @> array[$4::uuid])
