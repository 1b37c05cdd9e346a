-- What each duty looks at in the morning, answered by indexes as small as what they hold.
-- Threads told to somebody: urgings, complaints, requests to judge. Whether they are open still says the state.
create index delivery_asks on delivery (home_unit_id, created_at desc) where asks in ('answer-urging', 'answer-complaint', 'approve-suspension', 'approve-termination');
create index case_row_suspended on case_row (unit_id) where status = 'suspended';
create index visit_row_open_again on visit_row (unit_id) where closed_at is null and visit >= 3;
-- Streams on which anybody was ever urged or asked: the others need no look at their state.
create index event_threads on event (stream_id) where type in ('urging-sent', 'coordination-ordered');
-- What customers did themselves, the newest first.
create index event_by_customers on event (home_unit_id, received_at desc) where actor ->> 'duty' in ('customer', 'agent');
-- What oversight reads as it comes: whatever moves a limit, ends a case or corrects a time; complaints, urgings; and the replies, for their place in the month.
create index event_watched on event (home_unit_id, received_at desc) where type in (
  'suspension-judged', 'suspension-kept', 'case-resumed', 'termination-judged', 'time-correction-requested', 'time-correction-judged', 'application-changed', 'exemption-recalled',
  'manager-transferred', 'energisation-postponed', 'scheme-expired', 'complaint-made', 'complaint-answered', 'urging-sent', 'scheme-replied');

-- As in 0023: an open step bears the unit of its stream. One that is over keeps the unit it was done in, and is asked of the stream.
alter policy app on visit_row using (closed_at is null and unit_id = any ((select scope.units())::uuid[]) or exists (select 1 from stream s where s.id = stream_id offset 0));

-- Until when somebody has looked at a list of news; belongs to the person alone, is not rebuilt.
create table look_mark (
  person_id uuid not null references person,
  place text not null check (length(place) between 1 and 60),
  at timestamptz(3) not null,
  primary key (person_id, place)
);
alter table look_mark enable row level security;
create policy worker on look_mark to jiedian_worker using (true) with check (true);
create policy app on look_mark to jiedian_app using (person_id = (select scope.person())) with check (person_id = (select scope.person()));
grant select, insert, update on look_mark to jiedian_app;
