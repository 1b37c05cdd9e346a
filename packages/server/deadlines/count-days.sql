with due as (
/*due*/
)
select to_char(due_on, 'YYYY-MM-DD') as date, count(*)::int as count, (count(*) filter (where due_on >= /*today*/::date and amber_on <= /*today*/::date))::int as amber, bool_or(provisional) as provisional
from due group by due_on order by due_on
