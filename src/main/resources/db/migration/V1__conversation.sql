-- Conversations and their log. Runs unchanged on SQLite and PostgreSQL: ids are text made by the service,
-- times are epoch milliseconds.

CREATE TABLE conversation (
  id            TEXT   NOT NULL PRIMARY KEY,
  token_hash    TEXT   NOT NULL UNIQUE,
  language      TEXT   NOT NULL,
  page_url      TEXT   NOT NULL,
  page_title    TEXT   NOT NULL,
  started_at    BIGINT NOT NULL,
  -- What follows is what the log adds up to, kept beside it for queries.
  phase         TEXT   NOT NULL,
  team          TEXT,
  high          INTEGER NOT NULL,
  waiting_since BIGINT,
  agent         TEXT,
  sequence      BIGINT NOT NULL,
  updated_at    BIGINT NOT NULL
);

CREATE INDEX conversation_by_phase ON conversation (phase, updated_at);

CREATE TABLE conversation_event (
  conversation TEXT   NOT NULL REFERENCES conversation (id),
  sequence     BIGINT NOT NULL,
  at           BIGINT NOT NULL,
  command      TEXT,
  body         TEXT   NOT NULL,
  PRIMARY KEY (conversation, sequence)
);

CREATE UNIQUE INDEX conversation_event_by_command ON conversation_event (conversation, command)
  WHERE command IS NOT NULL;

-- The few events with which visitors left a message; the text is the beginning of the body.
CREATE INDEX conversation_event_message_left ON conversation_event (at)
  WHERE substr(body, 1, 22) = '{"kind":"message-left"';
