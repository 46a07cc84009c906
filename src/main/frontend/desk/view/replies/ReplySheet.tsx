import { useState } from "preact/hooks";
import { type CannedReply, type ReplyDraft, repliesFor } from "../../replies/replies";
import { usePreferences, useTexts } from "../context";
import { Icon } from "../Icon";
import { Sheet } from "../Sheet";
import { useReplies } from "./hooks";
import { ReplyForm } from "./ReplyForm";

/** What the form shows: a reply that is there, or one that is being written. */
type Chosen = { readonly reply: CannedReply } | { readonly fresh: ReplyDraft };

/** All canned replies, to be looked through, written and changed. */
export function ReplySheet({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts();
  const { language } = usePreferences();
  const replies = useReplies();
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const found = query.trim() === "" ? replies : repliesFor(query, replies, language);
  const reply = chosen && "reply" in chosen ? replies.find((each) => each.id === chosen.reply.id) : undefined;
  const draft = reply ?? (chosen && "fresh" in chosen ? chosen.fresh : null);
  const write = (fresh: ReplyDraft) => setChosen({ fresh });
  return (
    <Sheet class="replies" title={t.replies.title} onClose={onClose}>
      <div class="reply-sheet">
        <div class="reply-list">
          <div class="search-field">
            <Icon name="search" />
            <input
              type="search"
              aria-label={t.replies.search}
              placeholder={t.replies.search}
              maxLength={60}
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          </div>
          <button
            type="button"
            class="outlined"
            onClick={() => write({ title: "", reading: "", text: "", language, shared: false })}
          >
            <Icon name="plus" />
            {t.replies.fresh}
          </button>
          <ul>
            {found.map((each) => (
              <li key={each.id}>
                <button
                  type="button"
                  class="reply-row"
                  aria-current={each.id === reply?.id ? "true" : undefined}
                  onClick={() => setChosen({ reply: each })}
                >
                  <span class="reply-name">
                    {each.title}
                    {!each.shared && <small>{t.replies.mine}</small>}
                  </span>
                  <span class="reply-text">{each.text}</span>
                </button>
              </li>
            ))}
          </ul>
          {found.length === 0 && <p class="empty">{t.replies.none}</p>}
        </div>
        {draft ? (
          <ReplyForm
            key={reply?.id ?? "fresh"}
            draft={draft}
            reply={reply}
            onKept={(kept) => setChosen({ reply: kept })}
            onGone={() => setChosen(null)}
            onCopy={(copy) => write(copy)}
          />
        ) : (
          <div class="reply-none">
            <p>{t.replies.choose}</p>
            <p>{t.replies.hint}</p>
          </div>
        )}
      </div>
    </Sheet>
  );
}
