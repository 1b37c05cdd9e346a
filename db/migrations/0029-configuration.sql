-- A row for each proposal of a version, told by the document's stream; the house counts by the approved ones.
drop table configuration;
create table configuration (
  stream_id uuid not null references stream,
  no int not null check (no >= 1),
  kind text not null,
  key text not null,
  version text not null,
  state text not null check (state in ('proposed', 'approved', 'returned', 'withdrawn')),
  effective_from date not null,
  effective_to date,
  -- The moment of approval: what was counted before did not know of it.
  known_from timestamptz(3),
  document jsonb not null,
  primary key (stream_id, no),
  check (effective_to >= effective_from),
  check ((state = 'approved') = (known_from is not null))
);
create unique index configuration_stands on configuration (kind, key, version) where state in ('proposed', 'approved');
create unique index configuration_open on configuration (stream_id) where state = 'proposed';
create index configuration_known on configuration (known_from) where state = 'approved';
-- Kept by the worker's role alone, for the house as a whole: who may is decided before, and no unit's scope divides it.
grant select, insert, update, delete on configuration to jiedian_worker;
alter table configuration enable row level security;
create policy worker on configuration to jiedian_worker using (true) with check (true);
