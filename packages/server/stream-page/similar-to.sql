-- $1 case, $2 the day a year ago.
select o.number from case_row c join case_row o on o.unit_id = c.unit_id and o.stream_id <> c.stream_id and o.opened_at > $2::date
  and (o.customer_id = c.customer_id or o.supply_address = c.supply_address)
where c.stream_id = $1 order by o.opened_at desc limit 20
