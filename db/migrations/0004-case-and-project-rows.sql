-- A function of the ledger, the calendars and regimes in force and the process versions: may be dropped and rebuilt.
create table case_row (
  stream_id uuid primary key references stream,
  home_unit_id uuid not null,
  unit_id uuid not null,
  customer_id uuid,
  number text not null unique,
  customer_name text,
  supply_address text,
  contact_name text,
  contact_phone_sealed uuid,
  channel text,
  business_type text,
  supply_kind text check (supply_kind in ('lv', 'hv-single', 'hv-dual')),
  voltage text,
  supply_mode text,
  capacity_kva numeric(14, 2),
  region text,
  grade text,
  ordinary boolean,
  works_needed boolean,
  status text not null check (status in ('open', 'suspended', 'ended')),
  ended_as text,
  suspended_since timestamptz(3),
  suspension_account text check (suspension_account in ('utility', 'customer', 'third-party')),
  opened_at timestamptz(3) not null,
  accepted_at timestamptz(3),
  wanted_date date,
  agreed_date date,
  energised_at timestamptz(3),
  ended_at timestamptz(3),
  process_id text not null,
  process_version text not null,
  regime text,
  customer_manager uuid,
  project_manager uuid,
  customer_deputy uuid,
  project_deputy uuid,
  open_steps text[] not null,
  -- The most urgent of the open steps.
  due_on date,
  amber_on date,
  provisional boolean not null,
  -- Cap on the utility's working days; used days follow from visit_row.
  allowed_days int
) with (fillfactor = 70);
create index case_row_opened on case_row (unit_id, opened_at desc, stream_id desc);
create index case_row_open_due on case_row (unit_id, due_on, stream_id) where status <> 'ended';
create index case_row_customer on case_row (customer_id, opened_at desc) where customer_id is not null;
create index case_row_address on case_row using hash (supply_address);
create index case_row_customer_manager on case_row (customer_manager) where status <> 'ended';
create index case_row_project_manager on case_row (project_manager) where status <> 'ended';

create table project_row (
  stream_id uuid primary key references stream,
  home_unit_id uuid not null,
  unit_id uuid not null,
  number text not null unique,
  name text,
  works_kind text,
  status text not null check (status in ('open', 'suspended', 'ended')),
  ended_as text,
  opened_at timestamptz(3) not null,
  ended_at timestamptz(3),
  needed_by date,
  promised_date date,
  planned_end date,
  commissioned_at timestamptz(3),
  progress_percent numeric(5, 2),
  estimate_wan numeric(16, 4),
  budget_wan numeric(16, 4),
  contract_wan numeric(16, 4),
  settled_wan numeric(16, 4),
  process_id text not null,
  process_version text not null,
  customer_manager uuid,
  project_manager uuid,
  open_steps text[] not null,
  due_on date,
  amber_on date,
  provisional boolean not null
) with (fillfactor = 70);
create index project_row_opened on project_row (unit_id, opened_at desc, stream_id desc);
create index project_row_open_due on project_row (unit_id, due_on, stream_id) where status <> 'ended';
create index project_row_project_manager on project_row (project_manager) where status <> 'ended';

-- Which cases a project serves: decided on the project, read by the gates of the cases.
create table project_case (
  project_id uuid not null references stream,
  case_id uuid not null,
  home_unit_id uuid not null,
  primary key (project_id, case_id)
);
create index project_case_case on project_case (case_id);

-- Every passage through a step, open or over.
create table visit_row (
  stream_id uuid not null references stream,
  step text not null,
  visit int not null,
  home_unit_id uuid not null,
  unit_id uuid not null,
  track text not null check (track in ('customer', 'project')),
  duties text[] not null,
  account text not null check (account in ('utility', 'customer', 'third-party')),
  person_id uuid,
  opened_at timestamptz(3) not null,
  opened_seq int not null,
  closed_at timestamptz(3),
  closed_seq int,
  outcome text,
  due_on date,
  amber_on date,
  provisional boolean not null,
  limit_id text,
  limit_days int,
  -- Once closed: days on the limit, on the customer's and on a third party's account.
  used_days int,
  customer_days int,
  third_party_days int,
  segments jsonb not null,
  primary key (stream_id, step, visit)
) with (fillfactor = 80);
create index visit_row_open_due on visit_row (unit_id, due_on) where closed_at is null;

-- To-do lists: one row for each duty whose turn it is. A manager's row names the person once one is assigned.
create table todo_row (
  stream_id uuid not null references stream,
  step text not null,
  visit int not null,
  duty text not null,
  stream_kind text not null check (stream_kind in ('case', 'project')),
  home_unit_id uuid not null,
  unit_id uuid not null,
  person_id uuid,
  customer_id uuid,
  track text not null,
  account text not null,
  opened_at timestamptz(3) not null,
  due_on date,
  amber_on date,
  provisional boolean not null,
  limit_days int,
  due_sort date not null generated always as (coalesce(due_on, date '9999-12-31')) stored,
  primary key (stream_id, step, visit, duty)
) with (fillfactor = 80);
create index todo_row_unit on todo_row (unit_id, duty, due_sort, opened_at, stream_id) where person_id is null and customer_id is null;
create index todo_row_person on todo_row (person_id, due_sort, opened_at, stream_id) where person_id is not null;
create index todo_row_customer on todo_row (customer_id, due_sort, opened_at, stream_id) where customer_id is not null;
