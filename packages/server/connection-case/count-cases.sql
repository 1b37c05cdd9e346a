-- Parameters as in list-cases.sql; counting stops at $13.
select count(*)::int as n from (
/*found*/
  limit $13
) c
