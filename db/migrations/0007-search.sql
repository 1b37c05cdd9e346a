create schema search;
grant usage on schema search to jiedian_app, jiedian_worker;

create table search_key (
  stream_id uuid primary key references stream,
  kind text not null check (kind in ('case', 'project')),
  unit_id uuid not null,
  opened_at timestamptz(3) not null,
  grams text[] not null
);
create index search_key_grams on search_key using gin (unit_id, grams);

-- The app has no right on search_key: `@>` is not leakproof, so under row-level security it would never use the index (contracts 4, 5).
create function search.stream_ids(p_kind text, p_grams text[], p_limit int) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select found.stream_id from (
    select k.stream_id, k.opened_at
    from unnest(scope.units()) u(id)
    cross join lateral (
      select s.stream_id, s.opened_at from public.search_key s
      where s.unit_id = u.id and s.grams @> p_grams and s.kind = p_kind
      order by s.opened_at desc limit p_limit
    ) k
    union
    select s.stream_id, s.opened_at
    from public.stream_access a join public.search_key s on s.stream_id = a.stream_id
    where a.person_id = scope.person() and s.kind = p_kind and s.grams @> p_grams
    union
    select s.stream_id, s.opened_at
    from unnest(scope.customers()) c(id)
    join public.stream t on t.customer_id = c.id join public.search_key s on s.stream_id = t.id
    where s.kind = p_kind and s.grams @> p_grams
  ) found order by found.opened_at desc, found.stream_id desc limit p_limit $$;

create function search.case_ids(p_grams text[], p_limit int) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select search.stream_ids('case', p_grams, p_limit) $$;

create function search.project_ids(p_grams text[], p_limit int) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select search.stream_ids('project', p_grams, p_limit) $$;

-- Written with the rows, by whoever may write the stream's rows; the key says nothing that the row does not.
create function search.put(p_stream uuid, p_kind text, p_unit uuid, p_opened_at timestamptz, p_grams text[]) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.search_key (stream_id, kind, unit_id, opened_at, grams) values (p_stream, p_kind, p_unit, p_opened_at, p_grams)
  on conflict (stream_id) do update set unit_id = excluded.unit_id, opened_at = excluded.opened_at, grams = excluded.grams $$;

revoke all on function search.stream_ids, search.case_ids, search.project_ids, search.put from public;
grant execute on function search.stream_ids, search.case_ids, search.project_ids, search.put to jiedian_app, jiedian_worker;
