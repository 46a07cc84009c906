-- Visitors who are not served for a while.

CREATE TABLE visitor_block (
  id            TEXT   NOT NULL PRIMARY KEY,
  visitor       TEXT   NOT NULL, -- SHA-256 of the id that all conversations of one browser share
  address       TEXT,            -- SHA-256 of this row's id and the network address; null once it no longer counts
  address_until BIGINT,
  conversation  TEXT   NOT NULL REFERENCES conversation (id),
  blocked_by    TEXT   NOT NULL, -- an agent's id
  blocked_at    BIGINT NOT NULL,
  ends_at       BIGINT NOT NULL,
  note          TEXT   NOT NULL, -- for staff
  lifted_by     TEXT,
  lifted_at     BIGINT
);

CREATE INDEX visitor_block_standing ON visitor_block (ends_at) WHERE lifted_at IS NULL;
