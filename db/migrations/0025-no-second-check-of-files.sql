-- A paper's file is given to its stream by ledger.record alone, which holds the stream's row (see 0012).
alter table file drop constraint file_stream_id_fkey;
