-- $1 the units that the asker sees (null: all, for the public list of who serves where).
select u.id, u.code, jsonb_build_object('zh', u.name_zh, 'en', u.name_en) as name, u.level as kind, u.parent_id as "parentId", u.regions
from public.unit u where $1::uuid[] is null or u.id = any ($1) or u.id in (select unnest(v.path) from public.unit v where v.id = any ($1))
order by array_length(u.path, 1), u.code
