-- Who was there and for what, colleagues' mentions, and finished days counted once. One script for
-- SQLite and PostgreSQL: ids and times come from the application, times are milliseconds since 1970, UTC.

CREATE TABLE staff_presence (
  id         TEXT    NOT NULL PRIMARY KEY,
  agent      TEXT    NOT NULL,
  presence   TEXT    NOT NULL, -- AVAILABLE, WRAP_UP, AWAY, OFFLINE
  reason     TEXT,             -- while away, when there is one
  capacity   INTEGER NOT NULL, -- of the account meanwhile
  began_at   BIGINT  NOT NULL,
  ended_at   BIGINT,           -- null: it goes on
  seen_at    BIGINT  NOT NULL, -- the service's last sign of life while it went on
  cause      TEXT    NOT NULL,
  changed_by TEXT              -- an agent's id, where somebody else decided it
);

CREATE INDEX staff_presence_by_begin ON staff_presence (began_at);
CREATE INDEX staff_presence_by_end ON staff_presence (ended_at);
CREATE UNIQUE INDEX staff_presence_open ON staff_presence (agent) WHERE ended_at IS NULL;

-- Finished days, counted from the logs once; what is not here is counted anew.
CREATE TABLE report_day (
  day     TEXT NOT NULL PRIMARY KEY, -- 2026-01-31, in the bot's time zone
  terms   TEXT NOT NULL,             -- what was counted by: other terms, another count
  figures TEXT NOT NULL              -- JSON
);

CREATE TABLE desk_mention (
  id           TEXT   NOT NULL PRIMARY KEY,
  agent        TEXT   NOT NULL, -- who was named
  conversation TEXT   NOT NULL,
  sequence     BIGINT NOT NULL, -- of the note
  name         TEXT   NOT NULL, -- who wrote it
  text         TEXT   NOT NULL, -- its beginning
  at           BIGINT NOT NULL,
  read_at      BIGINT
);

CREATE INDEX desk_mention_by_agent ON desk_mention (agent, at);
