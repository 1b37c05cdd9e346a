-- When a year became known to this house, where an update of the system brought it; null: with its first calendar.
alter table calendar_year add column known_from timestamptz(3);

-- Counting all open clocks anew after the calendar has changed. `id`: the event that published it. The place reached stands with the rows that were counted,
-- in one transaction: a run that was cut off goes on where it was.
create table calendar_run (
  id uuid primary key,
  title jsonb not null,
  -- The first day on which the calendars differ: what is due before it stays.
  from_day date not null,
  began_at timestamptz(3) not null,
  after_stream uuid,
  counted int not null default 0,
  moved int not null default 0,
  -- Due days that were provisional and are so no more.
  settled int not null default 0,
  ended_at timestamptz(3),
  -- When it was gone through once more, for what was recorded meanwhile by somebody who did not know the calendar yet.
  ended_real timestamptz,
  looked_again boolean not null default false
);
create index calendar_run_open on calendar_run (began_at) where not looked_again;

create table calendar_move (
  run_id uuid not null references calendar_run,
  stream_id uuid not null references stream,
  step text not null,
  visit int not null,
  from_day date,
  to_day date,
  primary key (run_id, stream_id, step, visit)
);

create table calendar_told (
  run_id uuid not null references calendar_run,
  person_id uuid not null references person,
  moved int not null,
  primary key (run_id, person_id)
);

do $$
declare t text;
begin
  foreach t in array array['calendar_run', 'calendar_move', 'calendar_told'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy worker on %I to jiedian_worker using (true) with check (true)', t);
  end loop;
end $$;
-- Staff read what was done; of the clocks those of streams that they see.
create policy app on calendar_run for select to jiedian_app using ((select scope.units()) is not null);
create policy app on calendar_told for select to jiedian_app using ((select scope.units()) is not null);
create policy app on calendar_move for select to jiedian_app using (exists (select 1 from stream s where s.id = stream_id offset 0));
grant select on calendar_run, calendar_move, calendar_told to jiedian_app;
grant select, insert, update on calendar_run, calendar_move, calendar_told to jiedian_worker;
