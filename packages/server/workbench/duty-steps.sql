-- $1 $2 pairs of unit and duty; $3 $4 $5 duty, step and the list it stands in; $6 rows of a list. What waits for a duty, sorted by what it is. Of applications those that came in otherwise than
-- over the counter stand in the list of the step; what customers handed in again stands apart. Codes are sorted by their bytes: in the order of a language it takes thrice as long.
with mine as (
  select distinct on (t.stream_id, k.list, t.step collate "C", t.visit) k.list, t.stream_id, t.stream_kind, t.step, t.visit, t.due_sort, t.due_on, t.amber_on, t.provisional, t.opened_at
  from unnest($1::uuid[], $2::text[]) m(unit_id, duty) cross join lateral (
    select t.* from todo_row t where t.unit_id = m.unit_id and t.duty = m.duty and t.person_id is null and t.customer_id is null order by t.due_sort, t.opened_at limit 1000
  ) t join (select k.duty, k.step, k.list collate "C" as list from unnest($3::text[], $4::text[], $5::text[]) k(duty, step, list)) k on k.duty = t.duty and k.step = t.step
), placed as (
  select m.*, case when m.list <> 'online' then m.list when m.visit > 1 then 'answered' when c.channel <> 'counter' then 'online' end as place_in
  from mine m left join lateral (select c.channel from case_row c where c.stream_id = m.stream_id and m.list = 'online' offset 0) c on true
), ranked as (
  select p.*, count(*) over (partition by p.place_in) as total, row_number() over (partition by p.place_in order by p.due_sort, p.opened_at, p.stream_id, p.step collate "C") as place from placed p where p.place_in is not null
)
select r.place_in as list, r.stream_kind as kind, r.stream_id as id, coalesce(c.number, g.number) as number, coalesce(c.customer_name, g.name) as about, r.step as what,
  r.due_on as "dueOn", r.amber_on as "amberOn", r.provisional, r.total::int as total, w.name as who
from ranked r left join lateral (select c.* from case_row c where c.stream_id = r.stream_id offset 0) c on true
left join lateral (select g.* from project_row g where g.stream_id = r.stream_id offset 0) g on true
cross join lateral (select coalesce(c.customer_manager, g.project_manager) as manager offset 0) m left join lateral (select d.name from person d where d.id = m.manager offset 0) w on true
where r.place <= $6 order by r.place_in, r.place
