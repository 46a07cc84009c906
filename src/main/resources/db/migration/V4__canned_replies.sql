-- Canned replies of the desk. One script for SQLite and PostgreSQL.

CREATE TABLE desk_reply (
  id         TEXT    NOT NULL PRIMARY KEY,
  owner      TEXT,             -- an agent's id; null: it came with the service
  shared     INTEGER NOT NULL, -- 1: for everybody, 0: for its owner alone
  language   TEXT    NOT NULL, -- of the visitors it is for: ja, en, or empty for any
  title      TEXT    NOT NULL,
  reading    TEXT    NOT NULL, -- of the title, in hiragana; empty outside Japanese
  body       TEXT    NOT NULL, -- with placeholders such as {agent}
  changed_at BIGINT  NOT NULL
);

CREATE INDEX desk_reply_by_owner ON desk_reply (owner);

-- To begin with: what nearly every conversation needs.
INSERT INTO desk_reply (id, owner, shared, language, title, reading, body, changed_at) VALUES
  ('ja-greeting', NULL, 1, 'ja', '最初の挨拶', 'さいしょのあいさつ',
   'お待たせいたしました。担当の{agent}です。', 0),
  ('ja-moment', NULL, 1, 'ja', '少々お待ちください', 'しょうしょうおまちください',
   'ただいまお調べいたします。少々お待ちください。', 0),
  ('ja-order-number', NULL, 1, 'ja', '注文番号を尋ねる', 'ちゅうもんばんごうをたずねる',
   '確認のため、ご注文番号を教えていただけますか。注文確認メールに記載されています。', 0),
  ('ja-apology', NULL, 1, 'ja', 'お詫び', 'おわび',
   'ご不便をおかけして申し訳ございません。', 0),
  ('ja-anything-else', NULL, 1, 'ja', 'ほかに質問はないか', 'ほかにしつもんはないか',
   'ほかにご不明な点はございますか。', 0),
  ('ja-farewell', NULL, 1, 'ja', '終わりの挨拶', 'おわりのあいさつ',
   'お問い合わせいただき、ありがとうございました。またお困りのことがございましたら、いつでもお声がけください。', 0),
  ('en-greeting', NULL, 1, 'en', 'Greeting', '',
   'Hello {visitor}, this is {agent}. Thank you for waiting.', 0),
  ('en-moment', NULL, 1, 'en', 'One moment', '',
   'Let me look into this. One moment, please.', 0),
  ('en-order-number', NULL, 1, 'en', 'Ask for the order number', '',
   'Could you give me your order number? You find it in the confirmation mail.', 0),
  ('en-apology', NULL, 1, 'en', 'Apology', '',
   'I am sorry for the trouble.', 0),
  ('en-anything-else', NULL, 1, 'en', 'Anything else?', '',
   'Is there anything else I can help you with?', 0),
  ('en-farewell', NULL, 1, 'en', 'Farewell', '',
   'Thank you for getting in touch. If anything else comes up, we are here.', 0);
