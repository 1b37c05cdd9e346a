-- $1 person, $2 before this moment and $3 this message (null: from the newest), $4 rows. `unread` counts all of them, up to 100.
with unread as (
  select count(*)::int as n from (select from delivery d where d.person_id = $1 and d.channel = 'message' and d.read_at is null limit 100) d
)
select d.id, d.stream_id as "streamId", s.kind, coalesce(c.number, g.number) as number, coalesce(c.customer_name, g.name) as about, d.words, d.asks, d.created_at as at, d.read_at as "readAt", u.n as unread
from unread u left join lateral (
  select d.* from delivery d where d.person_id = $1 and d.channel = 'message' and ($2::timestamptz is null or (d.created_at, d.id) < ($2::timestamptz, $3::uuid)) order by d.created_at desc, d.id desc limit $4
) d on true
left join stream s on s.id = d.stream_id left join case_row c on c.stream_id = d.stream_id left join project_row g on g.stream_id = d.stream_id
order by d.created_at desc, d.id desc
