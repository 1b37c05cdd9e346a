-- $1 units, $2 person, $3 words asked for (without letters), $4 how many: the newest cases that hold them, as far as the last of each unit tell. What stands in
-- many cases is found here at once; of the grams' index it would bring every one. Words that are not in normal form are left to the caller to judge.
with walked as materialized (
  select c.*, row_number() over (partition by u.id order by c.opened_at desc, c.stream_id desc) as n from unnest($1::uuid[]) u(id) cross join lateral (
    select c.stream_id, c.opened_at, c.number, c.customer_name, c.supply_address from case_row c where c.unit_id = u.id order by c.opened_at desc, c.stream_id desc limit 200
  ) c
), known as (
  select w.stream_id, w.opened_at, w.number, w.customer_name, w.supply_address from walked w
  union
  select c.stream_id, c.opened_at, c.number, c.customer_name, c.supply_address from stream_access a join case_row c on c.stream_id = a.stream_id where a.person_id = $2::uuid
)
select 'case' as kind, k.stream_id as id, k.number, k.customer_name as name, k.supply_address as address, k.opened_at as "openedAt"
from known k cross join lateral (select concat_ws(E'\n', k.number, k.customer_name, k.supply_address) as words) said
-- Older than this, there may be others.
where k.opened_at >= coalesce((select max(w.opened_at) from walked w where w.n = 200), '-infinity')
  and (position($3::text in replace(said.words, ' ', '')) > 0 or said.words is not nfkc normalized)
order by k.opened_at desc, k.stream_id desc limit $4::int
