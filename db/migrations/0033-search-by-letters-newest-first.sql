-- Of the last cases of each of the asker's units, those that hold all grams of either kind; `reaches`: older than this there may be others, for some unit's
-- last cases end there. A letter stands in nearly every case: here it is found at once, where the index of grams would bring them all.
create function search.among_last(p_plain text[], p_initials text[], p_each int) returns table (stream_id uuid, reaches timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with last as materialized (
    select c.stream_id, c.opened_at, row_number() over (partition by u.id order by c.opened_at desc, c.stream_id desc) as n
    from unnest(scope.units()) u(id)
    cross join lateral (select k.stream_id, k.opened_at from public.case_row k where k.unit_id = u.id order by k.opened_at desc, k.stream_id desc limit p_each) c
  ), known as (
    select l.stream_id from last l
    union
    select a.stream_id from public.stream_access a where a.person_id = scope.person()
  )
  select s.stream_id, coalesce((select max(l.opened_at) from last l where l.n = p_each), '-infinity')
  from known k
  -- Each by its key: by its grams the index would bring them all.
  cross join lateral (select s.stream_id, s.kind, s.grams from public.search_key s where s.stream_id = k.stream_id offset 0) s
  where s.kind = 'case' and (s.grams @> p_plain or s.grams @> p_initials) $$;
revoke all on function search.among_last from public;
grant execute on function search.among_last to jiedian_app, jiedian_worker;
