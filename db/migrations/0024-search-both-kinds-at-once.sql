-- Cases and projects that hold all grams, the newest of each kind, looked up once for both: the index does not tell them apart. Scope as in search.stream_ids.
create function search.newest(p_grams text[], p_limit int) returns table (stream_id uuid, kind text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select ranked.stream_id, ranked.kind from (
    select found.stream_id, found.kind, found.opened_at, row_number() over (partition by found.kind order by found.opened_at desc, found.stream_id desc) as n
    from (
      select k.stream_id, k.kind, k.opened_at
      from unnest(scope.units()) u(id)
      cross join lateral (select s.stream_id, s.kind, s.opened_at from public.search_key s where s.unit_id = u.id and s.grams @> p_grams offset 0) k
      union
      select s.stream_id, s.kind, s.opened_at
      from public.stream_access a join public.search_key s on s.stream_id = a.stream_id
      where a.person_id = scope.person() and s.grams @> p_grams
      union
      select s.stream_id, s.kind, s.opened_at
      from unnest(scope.customers()) c(id)
      join public.stream t on t.customer_id = c.id join public.search_key s on s.stream_id = t.id
      where s.grams @> p_grams
    ) found
  ) ranked where ranked.n <= p_limit $$;
revoke all on function search.newest from public;
grant execute on function search.newest to jiedian_app, jiedian_worker;
