-- $1 case, $2 the day a year ago. Two branches, each with its index.
with mine as (select stream_id, unit_id, customer_id, supply_address from case_row where stream_id = $1)
select number from (
  select o.number, o.opened_at from mine m cross join lateral (
    select o.number, o.opened_at from case_row o where o.customer_id = m.customer_id and o.stream_id <> m.stream_id and o.opened_at > $2::date order by o.opened_at desc limit 20) o
  union
  select o.number, o.opened_at from mine m cross join lateral (
    select o.number, o.opened_at from case_row o
    where o.unit_id = m.unit_id and o.supply_address = m.supply_address and o.stream_id <> m.stream_id and o.opened_at > $2::date order by o.opened_at desc limit 20) o
) found order by opened_at desc limit 20
