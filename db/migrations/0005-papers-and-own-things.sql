-- Bytes live under `sha256`, shared; knowing a hash grants nothing (contracts 6).
create table file (
  id uuid primary key,
  owner_person_id uuid not null references person,
  stream_id uuid references stream,
  home_unit_id uuid,
  name text not null,
  kind text,
  size bigint not null check (size >= 0),
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  state text not null check (state in ('uploading', 'held', 'refused')),
  created_at timestamptz(3) not null,
  held_at timestamptz(3),
  check (state <> 'held' or (sha256 is not null and kind is not null and size > 0))
);
create index file_owner on file (owner_person_id, created_at desc);
create index file_stream on file (stream_id) where stream_id is not null;
create index file_unused on file (created_at) where stream_id is null;

-- Which file was cited as which paper by which event; the later one is the newer version.
create table paper_row (
  stream_id uuid not null references stream,
  seq int not null,
  file_id uuid not null,
  paper text not null,
  home_unit_id uuid not null,
  step text,
  visit int,
  at timestamptz(3) not null,
  primary key (stream_id, seq, file_id, paper)
);

-- 容缺: papers promised at acceptance, and when they came.
create table promise_row (
  stream_id uuid not null references stream,
  paper text not null,
  home_unit_id uuid not null,
  due_on date not null,
  by_step text,
  kept_at timestamptz(3),
  primary key (stream_id, paper)
);
create index promise_row_open on promise_row (due_on) where kept_at is null;

-- Not rows in the ledger's sense: not rebuilt.
create table draft (
  person_id uuid not null references person,
  key text not null check (length(key) between 1 and 200),
  id uuid not null unique,
  kind text not null,
  stream_id uuid,
  data jsonb not null,
  updated_at timestamptz(3) not null,
  primary key (person_id, key)
);

-- What left the house, or tried to.
create table delivery (
  id uuid primary key,
  event_id uuid not null,
  stream_id uuid not null references stream,
  home_unit_id uuid not null,
  notice text not null,
  channel text not null check (channel in ('message', 'sms', 'e-mail')),
  -- Whom: a person of ours, or the sealed phone or address of the stream.
  person_id uuid,
  address_sealed uuid,
  state text not null check (state in ('waiting', 'sent', 'failed', 'given-up')),
  tries int not null default 0,
  error text,
  created_at timestamptz(3) not null,
  sent_at timestamptz(3),
  read_at timestamptz(3),
  unique nulls not distinct (event_id, notice, channel, person_id, address_sealed)
);
create index delivery_stream on delivery (stream_id, created_at);
create index delivery_person on delivery (person_id, created_at desc) where person_id is not null;
create index delivery_unsent on delivery (state, created_at) where state in ('waiting', 'failed', 'given-up');

create table read_mark (
  person_id uuid not null references person,
  stream_id uuid not null references stream,
  seq int not null,
  at timestamptz(3) not null,
  primary key (person_id, stream_id)
);

create table saved_view (
  id uuid primary key,
  person_id uuid not null references person,
  place text not null,
  name text not null,
  query jsonb not null,
  unique (person_id, place, name)
);
