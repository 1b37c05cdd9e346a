-- A key is made from the event (or the row) that the job follows from, so a key that is there already means the very same job: nothing to
-- compare, replace or reset. Half the cost of the queue's own way.
create or replace function jobs.add(p_task text, p_payload jsonb, p_key text, p_queue text default null) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(p_task, p_payload::json, queue_name => p_queue, job_key => p_key, job_key_mode => 'unsafe_dedupe');
end $$;
