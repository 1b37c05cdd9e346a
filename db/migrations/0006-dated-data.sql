-- Exceptions from Monday–Friday, and for which years they are known.
create table calendar_day (
  day date primary key,
  kind text not null check (kind in ('work', 'rest')),
  name_zh text not null,
  name_en text not null,
  year int not null
);
create table calendar_year (
  year int primary key,
  published boolean not null
);

-- A process as compiled; a case pins the version that it began with.
create table process_version (
  id text not null,
  version text not null,
  sha256 text not null,
  compiled jsonb not null,
  primary key (id, version)
);

-- Dated documents kept by people (rule sets, templates), each a stream of its own.
create table configuration (
  stream_id uuid primary key references stream,
  kind text not null,
  key text not null,
  version text not null,
  effective_from date not null,
  effective_to date,
  document jsonb not null,
  unique (kind, key, version),
  check (effective_to >= effective_from)
);

-- Marks of this database: `demo`, and in demo and test databases the set `clock`.
create table setting (
  key text primary key,
  value jsonb not null
);
