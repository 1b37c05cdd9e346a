-- Parameters as in list-cases.sql; counting stops at 1,001.
select count(*)::int as n from (
/*found*/
  limit /*most*/
) c
