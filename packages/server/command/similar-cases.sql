select c.number
from case_row me join case_row c on c.stream_id <> me.stream_id and c.opened_at > me.opened_at - interval '12 months' and (c.customer_id = me.customer_id or c.supply_address = me.supply_address)
where me.stream_id = $1
order by c.opened_at desc limit 20
