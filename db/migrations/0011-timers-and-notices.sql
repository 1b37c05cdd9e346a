-- Commands that the clock sends: rows polled once a minute by the house's own clock, so that they are seen and can be moved (contracts 9).
create table timer (
  id uuid primary key,
  stream_id uuid not null references stream,
  home_unit_id uuid not null,
  event_id uuid not null,
  command text not null,
  run_at timestamptz(3) not null,
  done_at timestamptz(3),
  outcome text
);
create index timer_due on timer (run_at) where done_at is null;
create index timer_stream on timer (stream_id);
alter table timer enable row level security;
create policy worker on timer to jiedian_worker using (true) with check (true);
create policy app on timer to jiedian_app using (exists (select 1 from stream s where s.id = stream_id)) with check (exists (select 1 from stream s where s.id = stream_id));
grant select, insert on timer to jiedian_app;
grant select, insert, update on timer to jiedian_worker;

-- What a notice says, without personal values, and the command that its reader is asked for.
alter table delivery add column words jsonb not null default '{"zh": "", "en": ""}', add column asks text;
alter table delivery alter column words drop default;
