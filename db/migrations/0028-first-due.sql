-- A manager's cases by what is due first, so that the first of two thousand cost no more than the first of twenty.
drop index case_row_customer_manager;
drop index case_row_project_manager;
create index case_row_customer_manager on case_row (customer_manager, due_on, stream_id) where status <> 'ended';
create index case_row_project_manager on case_row (project_manager, due_on, stream_id) where status <> 'ended';
-- What somebody was told and is to answer.
create index delivery_asked on delivery (person_id, created_at desc) where asks in ('answer-urging', 'answer-coordination');
-- The open steps of one stream: few, where the closed ones of a long case are many.
create index visit_row_open on visit_row (stream_id) where closed_at is null;
