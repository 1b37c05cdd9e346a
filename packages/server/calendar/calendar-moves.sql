-- $1 the run, $2 after this stream, $3 step and $4 visit (null: from the beginning), $5 rows.
select m.stream_id as id, s.kind, coalesce(c.number, g.number) as number, coalesce(c.customer_name, g.name) as about, m.step, m.visit, m.from_day as from, m.to_day as to, p.name as who
from (
  select m.* from calendar_move m where m.run_id = $1 and ($2::uuid is null or (m.stream_id, m.step, m.visit) > ($2::uuid, $3::text, $4::int)) order by m.stream_id, m.step, m.visit limit $5
) m join stream s on s.id = m.stream_id left join case_row c on c.stream_id = m.stream_id left join project_row g on g.stream_id = m.stream_id
left join visit_row v on v.stream_id = m.stream_id and v.step = m.step and v.visit = m.visit left join person p on p.id = coalesce(v.person_id, c.customer_manager, g.project_manager)
order by m.stream_id, m.step, m.visit
