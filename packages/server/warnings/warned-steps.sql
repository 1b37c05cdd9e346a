-- $1 today; $2 units with their cuts: `[{"id", "cuts": [due days]}]`, a step has reached as many levels above the mildest as there are cuts on or after its due day; $3 level, $4 no milder than,
-- $5 person, $6 track, $7 streams, $8 unit (each null: all), $9 $10 $11 the last row seen: due, stream, step; $12 rows. Of a unit the 2,000 that are due first.
with warned as materialized (
  select v.*, (select count(*)::int from jsonb_array_elements_text(u.cuts) c where v.due_on <= c::date) as level
  from jsonb_to_recordset($2::jsonb) u(id uuid, cuts jsonb) cross join lateral (
    select v.stream_id, v.step, v.visit, v.unit_id, v.track, v.duties, v.person_id, v.due_on, v.amber_on, v.provisional from visit_row v
    where v.unit_id = u.id and v.closed_at is null and v.due_on is not null and v.amber_on <= $1::date order by v.due_on limit 2000
  ) v
), asked as materialized (
  select w.* from warned w where ($5::uuid is null or w.person_id = $5::uuid) and ($6::text is null or w.track = $6) and ($7::uuid[] is null or w.stream_id = any ($7::uuid[])) and ($8::uuid is null or w.unit_id = $8::uuid)
), chosen as materialized (
  select a.* from asked a where ($3::int is null or a.level = $3::int) and ($4::int is null or a.level >= $4::int)
), page as (
  select c.* from chosen c where $9::date is null or (c.due_on, c.stream_id, c.step) > ($9::date, $10::uuid, $11::text) order by c.due_on, c.stream_id, c.step limit $12
)
select (select count(*)::int from chosen) as n,
  (select coalesce(jsonb_object_agg(l.level, l.n), '{}') from (select a.level, count(*) as n from asked a group by a.level) l) as levels,
  (select coalesce(jsonb_agg(jsonb_build_object('id', x.person_id, 'name', (select w.name from person w where w.id = x.person_id), 'n', x.n) order by x.n desc), '[]')
    from (select w.person_id, count(*)::int as n from warned w where w.person_id is not null group by w.person_id order by 2 desc limit 100) x) as persons,
  (select coalesce(jsonb_agg(r order by r.due_on, r.id, r.step), '[]') from (
    select case when g.stream_id is null then 'case' else 'project' end as kind, p.stream_id as id, p.step, p.visit, p.track, p.level, p.unit_id as "unitId", p.duties, p.due_on, p.due_on as "dueOn", p.amber_on as "amberOn", p.provisional,
      coalesce(c.number, g.number) as number, coalesce(c.customer_name, g.name) as about, (select w.name from person w where w.id = p.person_id) as who
    from page p left join lateral (select c.number, c.customer_name from case_row c where c.stream_id = p.stream_id offset 0) c on true
    left join lateral (select g.stream_id, g.number, g.name from project_row g where g.stream_id = p.stream_id offset 0) g on true
  ) r) as rows
