grant usage on schema public to jiedian_app, jiedian_worker;
revoke create on schema public from public;

-- The ledger is only ever added to: no update, delete or truncate for anybody but the owner, who does not serve the web.
grant select, insert on event, sealed_value to jiedian_app, jiedian_worker;
grant select on stream_access to jiedian_app, jiedian_worker;
grant update (value, salt, lookup, erased_at) on sealed_value to jiedian_worker;
grant select, insert, update (version, head) on stream to jiedian_app, jiedian_worker;
grant select, insert, update (outcome) on command to jiedian_app, jiedian_worker;
grant select, insert, update on counter to jiedian_app, jiedian_worker;
grant select, insert, update on state to jiedian_app, jiedian_worker;
grant select, insert, update, delete on case_row, project_row, project_case, visit_row, todo_row, paper_row, promise_row to jiedian_app, jiedian_worker;
grant select, insert, update, delete on file, draft, read_mark, saved_view to jiedian_app, jiedian_worker;
grant select, insert, update on delivery, configuration to jiedian_app, jiedian_worker;
grant select on unit, duty_grant, absence, process_version, calendar_day, calendar_year, setting to jiedian_app, jiedian_worker;
grant select, insert, update on person, customer, customer_member to jiedian_app, jiedian_worker;
grant insert, update, delete on unit, duty_grant, absence, calendar_day, calendar_year, setting to jiedian_worker;
grant select, insert on ledger_checkpoint, ledger_checkpoint_head to jiedian_worker;
grant select on ledger_checkpoint to jiedian_app;
grant select, insert, update, delete on search_key to jiedian_worker;
grant delete on state to jiedian_worker;

-- No `force row level security`: rebuild and backup run as the owner. The web refuses to start on a role that owns a table.
do $$
declare t text;
begin
  foreach t in array array['stream', 'stream_access', 'event', 'sealed_value', 'command', 'counter', 'state', 'case_row', 'project_row', 'project_case',
    'visit_row', 'todo_row', 'paper_row', 'promise_row', 'file', 'draft', 'delivery', 'read_mark', 'saved_view', 'configuration', 'person', 'customer',
    'customer_member', 'search_key', 'ledger_checkpoint', 'ledger_checkpoint_head'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy worker on %I to jiedian_worker using (true) with check (true)', t);
  end loop;

  -- Children of a stream: seen, and written, by whoever sees the stream. `offset 0`: else the planner, who does not see that a list stops after
  -- a page, hashes the whole table of streams for it (100 ms at 100,000 cases, and growing).
  foreach t in array array['event', 'sealed_value', 'state', 'case_row', 'project_row', 'visit_row', 'todo_row', 'paper_row', 'promise_row', 'delivery', 'configuration'] loop
    execute format('create policy app on %I to jiedian_app using (exists (select 1 from stream s where s.id = stream_id offset 0)) '
      'with check (exists (select 1 from stream s where s.id = stream_id offset 0))', t);
  end loop;

  -- What belongs to one person alone.
  foreach t in array array['draft', 'read_mark', 'saved_view', 'command'] loop
    execute format('create policy app on %I to jiedian_app using (person_id = (select scope.person())) with check (person_id = (select scope.person()))', t);
  end loop;
end $$;

-- The scope itself. Each list names its branch (units, customers, access) besides, so that an index answers.
create policy app_sees on stream for select to jiedian_app using (
  unit_id = any ((select scope.units())::uuid[])
  or customer_id = any ((select scope.customers())::uuid[])
  or id in (select a.stream_id from stream_access a where a.person_id = (select scope.person())));
create policy app_changes on stream for update to jiedian_app using (
  unit_id = any ((select scope.units())::uuid[])
  or customer_id = any ((select scope.customers())::uuid[])
  or id in (select a.stream_id from stream_access a where a.person_id = (select scope.person())));
create policy app_begins on stream for insert to jiedian_app with check (
  unit_id = any ((select scope.units())::uuid[]) or customer_id = any ((select scope.customers())::uuid[]));

-- Reading names only the person's own rows, so that the stream's policy may ask here without going round in circles.
create policy app_own on stream_access for select to jiedian_app using (person_id = (select scope.person()));

create policy app on project_case to jiedian_app
  using (exists (select 1 from stream s where s.id = project_id offset 0) or exists (select 1 from stream s where s.id = case_id offset 0))
  with check (exists (select 1 from stream s where s.id = project_id));

create policy app on counter to jiedian_app using (true) with check (true);
create policy app on ledger_checkpoint for select to jiedian_app using (true);

create policy app on file to jiedian_app
  using (owner_person_id = (select scope.person()) or exists (select 1 from stream s where s.id = stream_id offset 0))
  with check (owner_person_id = (select scope.person()) or exists (select 1 from stream s where s.id = stream_id offset 0));

-- Staff are known to everybody who is signed in (a customer sees his managers); customers' persons to staff and to themselves.
create policy app_sees on person for select to jiedian_app using (
  (kind = 'staff' and (select scope.person()) is not null) or id = (select scope.person()) or (select scope.units()) is not null);
create policy app_adds on person for insert to jiedian_app with check (kind = 'customer' and (id = (select scope.person()) or (select scope.units()) is not null));
create policy app_changes on person for update to jiedian_app using (id = (select scope.person())) with check (id = (select scope.person()));

create policy app_sees on customer for select to jiedian_app using (
  id = any ((select scope.customers())::uuid[]) or exists (select 1 from stream s where s.customer_id = customer.id offset 0));
create policy app_adds on customer for insert to jiedian_app with check ((select scope.units()) is not null or id = any ((select scope.customers())::uuid[]));
create policy app_changes on customer for update to jiedian_app using (
  id = any ((select scope.customers())::uuid[]) or ((select scope.units()) is not null and exists (select 1 from stream s where s.customer_id = customer.id offset 0)));

create policy app_sees on customer_member for select to jiedian_app using (
  customer_id = any ((select scope.customers())::uuid[]) or exists (select 1 from customer c where c.id = customer_id));
create policy app_adds on customer_member for insert to jiedian_app with check (
  customer_id = any ((select scope.customers())::uuid[]) or (select scope.units()) is not null);
