with due as (
/*due*/
), page as (select * from due order by opened_at, stream_id, step limit /*most*/)
select s.kind, p.stream_id as id, coalesce(c.number, g.number) as number, coalesce(c.customer_name, g.name) as "customerName", p.step, p.visit,
  p.due_on as "dueOn", p.amber_on as "amberOn", p.provisional, v.duties,
  case when h.id is not null then jsonb_build_object('id', h.id, 'name', h.name) end as holder, (select count(*) from due)::int as "all"
from page p join stream s on s.id = p.stream_id join visit_row v on v.stream_id = p.stream_id and v.step = p.step and v.visit = p.visit
left join case_row c on c.stream_id = p.stream_id left join project_row g on g.stream_id = p.stream_id
left join lateral (select t.person_id from todo_row t where t.stream_id = p.stream_id and t.step = p.step and t.visit = p.visit and t.person_id is not null order by t.duty limit 1) t on true
left join lateral (select d.id, d.name from person d where d.id = t.person_id offset 0) h on true
order by p.opened_at, p.stream_id, p.step
