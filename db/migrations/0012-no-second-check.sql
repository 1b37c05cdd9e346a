-- Rows of a stream are written by ledger.record alone, which holds the stream's row; a foreign key would ask for it again at every row.
-- A lost stream shows by the checkpoint.
alter table event drop constraint event_stream_id_fkey;
alter table sealed_value drop constraint sealed_value_stream_id_fkey;
alter table visit_row drop constraint visit_row_stream_id_fkey;
alter table todo_row drop constraint todo_row_stream_id_fkey;
alter table paper_row drop constraint paper_row_stream_id_fkey;
alter table promise_row drop constraint promise_row_stream_id_fkey;

-- ledger.record adds jobs, as the owner.
do $$ begin execute format('grant execute on function jobs.add to %I', current_user); execute format('grant usage on schema jobs to %I', current_user); end $$;
