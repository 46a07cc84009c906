-- Who works here. One script for SQLite and PostgreSQL: ids and times come from the application,
-- times are milliseconds since 1970, UTC.

create table staff_agent (
  id              text    not null primary key,
  login           text    not null unique,
  name            text    not null,
  role            text    not null,
  capacity        integer not null,
  teams           text    not null, -- ids in order, a space between; empty: every team
  active          boolean not null,
  password        text    not null, -- Argon2id
  session_version integer not null, -- a browser session made under another version is over
  added_at        bigint  not null
);

-- Links that work once: they make the first administrator, an invited account, or a new password.
create table staff_link (
  id          text    not null primary key,
  kind        text    not null,
  secret_hash text    not null, -- SHA-256 of the secret half of the link
  role        text    not null,
  capacity    integer not null,
  teams       text    not null,
  agent       text, -- whose password; null for links that make an account
  made_by     text, -- null: by the service itself
  made_at     bigint  not null,
  expires_at  bigint  not null,
  used_at     bigint
);

create table staff_audit (
  id     text   not null primary key,
  at     bigint not null,
  actor  text, -- an agent's id; null: the service itself, or somebody with a link
  action text   not null,
  whom   text, -- an agent's or a link's id
  detail text   not null
);

create index staff_audit_at on staff_audit (at);
