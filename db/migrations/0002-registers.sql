-- Group → branch → county unit → department. `path`: from the group down to the unit itself.
create table unit (
  id uuid primary key,
  code text not null unique check (code <> ''),
  name_zh text not null,
  name_en text not null,
  level text not null check (level in ('group', 'branch', 'county', 'department')),
  parent_id uuid references unit,
  path uuid[] not null,
  -- GB/T 2260 codes (any length) of the area served: applications are routed by the longest that fits.
  regions text[] not null default '{}',
  zone text not null default 'Asia/Shanghai',
  check (path[array_length(path, 1)] = id),
  check ((level = 'group') = (parent_id is null))
);
create index unit_parent on unit (parent_id);

create table person (
  id uuid primary key,
  kind text not null check (kind in ('staff', 'customer')),
  name text not null,
  -- The phone of the duty that customers are told; private numbers stay sealed.
  work_phone text,
  unit_id uuid references unit,
  account_id text unique,
  check ((kind = 'staff') or (work_phone is null and unit_id is null))
);

create table duty_grant (
  person_id uuid not null references person,
  duty text not null check (duty in (
    'customer', 'agent', 'counter', 'customer-service', 'unit-dispatcher', 'customer-manager', 'project-manager', 'production-technology',
    'metering-team', 'marketing', 'reviewer', 'dispatch', 'operation', 'inspection', 'materials', 'finance', 'service-desk', 'dossier-keeper',
    'unit-head', 'branch-head', 'group-marketing', 'group-innovation', 'auditor', 'administrator')),
  unit_id uuid not null references unit,
  from_day date not null,
  to_day date,
  primary key (person_id, duty, unit_id, from_day),
  check (to_day >= from_day)
);
create index duty_grant_unit on duty_grant (unit_id, duty);

-- 离岗与代理: while away, the deputy acts for the person.
create table absence (
  person_id uuid not null references person,
  from_day date not null,
  to_day date not null,
  deputy_id uuid references person,
  primary key (person_id, from_day),
  check (to_day >= from_day),
  check (deputy_id <> person_id)
);
create index absence_deputy on absence (deputy_id);

create table customer (
  id uuid primary key,
  name text not null,
  kind text
);

create table customer_member (
  customer_id uuid not null references customer,
  person_id uuid not null references person,
  role text not null check (role in ('owner', 'agent')),
  until date,
  primary key (customer_id, person_id)
);
create index customer_member_person on customer_member (person_id);
