-- $1 units, $2 place of the mark, $3 since when at the latest, $4 rows. What oversight reads as it comes, since this person's last look: the types of the index event_watched without the replies.
with mark as materialized (
  select greatest($3::timestamptz, (select k.at from look_mark k where k.person_id = scope.person() and k.place = $2::text)) as at
), told as (
  select e.* from unnest($1::uuid[]) u(id) cross join lateral (
    select e.* from event e
    where e.home_unit_id = u.id and e.received_at > (select at from mark) and e.type <> 'scheme-replied' and e.type in (/*watched*/)
    order by e.received_at desc limit 200
  ) e
)
select 'since-look' as list, t.stream_kind as kind, t.stream_id as id, coalesce(c.number, g.number) as number, coalesce(c.customer_name, g.name) as about, t.type as what, t.received_at as at,
  w.name as who, (count(*) over ())::int as total
from told t left join lateral (select c.* from case_row c where c.stream_id = t.stream_id offset 0) c on true
left join lateral (select g.* from project_row g where g.stream_id = t.stream_id offset 0) g on true
-- Who: worked out first (as in my-todo.sql), else all persons are read for each row.
cross join lateral (select (t.actor ->> 'personId')::uuid as id offset 0) who left join lateral (select w.name from person w where w.id = who.id offset 0) w on true
order by t.received_at desc, t.stream_id, t.seq desc limit $4
