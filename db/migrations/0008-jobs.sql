-- Jobs are added inside the recording transaction through this one door. graphile_worker belongs to jiedian_worker; its tables have
-- row-level security on and no policy, so nobody else could add (or run) one (contracts 9). Rolled back with the transaction.
create schema jobs;
grant usage on schema jobs to jiedian_app, jiedian_worker;

create function jobs.add(p_task text, p_payload jsonb, p_key text, p_queue text default null) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(p_task, p_payload::json, queue_name => p_queue, job_key => p_key);
end $$;
revoke all on function jobs.add from public;
grant execute on function jobs.add to jiedian_app;
grant create on schema jobs to jiedian_worker;
alter function jobs.add owner to jiedian_worker;
revoke create on schema jobs from jiedian_worker;
