-- $1 units.
select u.id, jsonb_build_object('zh', u.name_zh, 'en', u.name_en) as name from unit u where u.id = any ($1::uuid[]) order by u.code
