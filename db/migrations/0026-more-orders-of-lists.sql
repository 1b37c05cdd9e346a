-- Lists in the order of the capacity, of the day a project is needed by, and of what I did last.
create index case_row_capacity on case_row (unit_id, capacity_kva, stream_id);
create index project_row_needed on project_row (unit_id, needed_by, stream_id);
create index command_person on command (person_id, at desc, id desc) where person_id is not null;
