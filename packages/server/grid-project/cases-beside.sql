-- $1 project: the cases it serves, as far as the asker sees them.
select c.stream_id as id, c.number, c.customer_name as "customerName", c.capacity_kva as "capacityKva", coalesce(c.agreed_date, c.wanted_date) as "wantedDate",
  case when c.status = 'ended' then null else c.due_on end as "dueOn", c.amber_on as "amberOn", c.provisional
from project_case l join case_row c on c.stream_id = l.case_id where l.project_id = $1 order by c.opened_at, c.stream_id
