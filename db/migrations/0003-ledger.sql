-- Scope stands once, on the stream; everything of a stream asks whether the stream is seen (contracts 4).
create table stream (
  id uuid primary key,
  kind text not null check (kind in ('case', 'project', 'person', 'firm', 'unit', 'configuration', 'evaluation', 'finding')),
  home_unit_id uuid not null references unit,
  unit_id uuid not null references unit,
  customer_id uuid references customer,
  version int not null check (version >= 0),
  head bytea not null check (octet_length(head) = 32)
) with (fillfactor = 80);
create index stream_unit on stream (unit_id);
create index stream_customer on stream (customer_id) where customer_id is not null;

-- Persons of other units who work on a stream: a branch's project manager, a deputy.
create table stream_access (
  stream_id uuid not null references stream,
  person_id uuid not null references person,
  why text not null check (why in ('manager', 'deputy', 'asked')),
  primary key (stream_id, person_id)
);
create index stream_access_person on stream_access (person_id);

create table event (
  stream_id uuid not null references stream,
  seq int not null check (seq >= 1),
  id uuid not null unique,
  stream_kind text not null,
  home_unit_id uuid not null,
  type text not null,
  type_version smallint not null,
  command_id uuid not null,
  cause_id uuid,
  actor jsonb not null,
  channel text not null check (channel in ('portal', 'desk', 'field', 'system', 'import', 'seed')),
  device jsonb,
  step_id text,
  step_visit int,
  done_at timestamptz(3) not null,
  received_at timestamptz(3) not null,
  body jsonb not null,
  prev bytea not null check (octet_length(prev) = 32),
  hash bytea not null check (octet_length(hash) = 32),
  primary key (stream_id, seq),
  check ((step_id is null) = (step_visit is null)),
  check (done_at <= received_at + interval '2 minutes')
);

-- What an event says of natural persons lives here, can be erased, and is named in the event by id and salted digest (contracts 2).
create table sealed_value (
  id uuid primary key,
  stream_id uuid not null references stream,
  home_unit_id uuid not null,
  subject_id uuid not null,
  kind text not null check (kind in ('name', 'id-number', 'phone', 'email', 'address', 'signature')),
  key_id text not null,
  salt bytea,
  -- AES-256-GCM: nonce, tag, text. Null once erased.
  value bytea,
  -- HMAC of the plain value, for equality only; phones and identity numbers.
  lookup bytea,
  erased_at timestamptz(3),
  check ((value is null) = (erased_at is not null))
);
create index sealed_value_stream on sealed_value (stream_id);
create index sealed_value_lookup on sealed_value (lookup) where lookup is not null;

create table command (
  id uuid primary key,
  type text not null,
  content_sha256 bytea not null,
  person_id uuid,
  stream_id uuid not null,
  -- As text keeps it: the same command gets the same answer, letter by letter.
  outcome json,
  at timestamptz(3) not null
);

-- Numbers without gaps: the row is locked until the number is recorded or forgotten with its transaction.
create table counter (
  unit_id uuid not null references unit,
  kind text not null,
  period text not null,
  last int not null,
  primary key (unit_id, kind, period)
);

-- The fold of the stream; `beside`: due days of its open steps and its end, so that a command computes only what it touches.
create table state (
  stream_id uuid primary key references stream,
  home_unit_id uuid not null,
  state jsonb not null,
  beside jsonb not null
) with (fillfactor = 70);

create table ledger_checkpoint (
  no int primary key check (no >= 1),
  day date not null unique,
  at timestamptz(3) not null,
  streams int not null,
  root bytea not null check (octet_length(root) = 32),
  prev bytea not null check (octet_length(prev) = 32),
  hash bytea not null check (octet_length(hash) = 32)
);

-- The heads that changed since the checkpoint before; the latest of each stream up to a checkpoint are its leaves.
create table ledger_checkpoint_head (
  no int not null references ledger_checkpoint,
  stream_id uuid not null,
  version int not null,
  head bytea not null,
  primary key (stream_id, no)
);
create index ledger_checkpoint_head_no on ledger_checkpoint_head (no);
