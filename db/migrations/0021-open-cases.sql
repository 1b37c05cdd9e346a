-- Cases under way, the newest first: in the long run they are a twentieth of all.
create index case_row_open_opened on case_row (unit_id, opened_at desc, stream_id desc) where status <> 'ended';
