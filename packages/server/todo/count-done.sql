-- Parameters as in my-done.sql; counting stops at 1,001.
select count(*)::int as n from (select from command d where d.person_id = $1::uuid and d.outcome ->> 'outcome' = 'accepted' /*filter*/ limit 1001) d
