-- Outside firms (design, construction, testing, supervision): a row for each, told by the firm's stream. `record` is the folded stream.
create table firm (
  stream_id uuid primary key references stream,
  credit_code text not null unique,
  name text not null,
  kinds text[] not null,
  -- The first day on which a licence that still stands runs out.
  lapses_on date,
  version int not null check (version >= 1),
  record jsonb not null
);
create index firm_lapses on firm (lapses_on);
-- Kept by the worker's role for the house as a whole. Decisions of cases and projects read it, whoever acts.
grant select, insert, update, delete on firm to jiedian_worker;
grant select on firm to jiedian_app;
alter table firm enable row level security;
create policy worker on firm to jiedian_worker using (true) with check (true);
create policy app_sees on firm for select to jiedian_app using ((select scope.person()) is not null);
