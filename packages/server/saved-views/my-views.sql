-- $1 person, $2 list.
select id, name, query as search from saved_view where person_id = $1 and place = $2 order by name collate "zh-x-icu" limit 100
