-- Which conversations are one visitor's, and what their page says of them.

ALTER TABLE conversation ADD COLUMN visitor TEXT NOT NULL DEFAULT ''; -- empty: from before this was known
ALTER TABLE conversation ADD COLUMN attributes TEXT NOT NULL DEFAULT '{}'; -- JSON, text to text

CREATE INDEX conversation_by_visitor ON conversation (visitor, started_at) WHERE visitor <> '';
