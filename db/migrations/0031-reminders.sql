-- Reminders are not rows waiting in a queue: they follow from the due day of an open step and the ladder of warnings (docs/decisions/reminders-follow-from-due-days.md).
-- A step bears only how far it has been looked at: for which due day and whose turn, and when it is to be looked at again (the wall clock of the house's zone).
-- As soon as the due day moves or the step changes hands, the mark is of something else and the step is looked at anew. Writing a step touches none of the four.
alter table visit_row add column warned_due date, add column warned_duties text[], add column warned_person uuid, add column warned_next timestamp;
create index visit_row_reminder on visit_row (
  (case when warned_due = due_on and warned_duties = duties and warned_person is not distinct from person_id then warned_next else least(amber_on, due_on)::timestamp end)
) where closed_at is null and due_on is not null and amber_on is not null;

-- Who was told what of which step and due day: never twice, whatever is run again or rebuilt. Not rebuilt itself.
create table reminder (
  id uuid primary key,
  stream_id uuid not null references stream,
  home_unit_id uuid not null,
  step text not null,
  visit int not null,
  due_on date not null,
  level text not null check (level in ('amber', 'due-today', 'overdue-1', 'overdue-2', 'overdue-3', 'overdue-4')),
  person_id uuid not null references person,
  way text not null check (way in ('digest', 'at-once')),
  told_at timestamptz(3) not null,
  -- Of those that wait for a digest: the day of the one that they came into, or on which they were past.
  digest_on date,
  unique (stream_id, step, visit, due_on, level, person_id)
);
create index reminder_digest on reminder (person_id) where way = 'digest' and digest_on is null;
alter table reminder enable row level security;
create policy worker on reminder to jiedian_worker using (true) with check (true);
create policy app on reminder for select to jiedian_app using (exists (select 1 from stream s where s.id = stream_id offset 0));
grant select on reminder to jiedian_app;
grant select, insert, update on reminder to jiedian_worker;
