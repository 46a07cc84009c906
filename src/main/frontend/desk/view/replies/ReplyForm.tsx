import { useRef, useState } from "preact/hooks";
import { PLACEHOLDERS } from "../../replies/placeholders";
import type { CannedReply, ReplyDraft } from "../../replies/replies";
import { Refused } from "../../replies/shelf";
import { useSurface, useTexts } from "../context";
import { Icon } from "../Icon";
import { Segmented } from "../Segmented";

export interface ReplyFormProps {
  readonly draft: ReplyDraft;
  /** The one that is changed; undefined while it is new. */
  readonly reply: CannedReply | undefined;
  readonly onKept: (reply: CannedReply) => void;
  readonly onGone: () => void;
  readonly onCopy: (draft: ReplyDraft) => void;
}

/** One canned reply, to be written or changed. */
export function ReplyForm({ draft: initial, reply, onKept, onGone, onCopy }: ReplyFormProps) {
  const t = useTexts();
  const { shelf } = useSurface();
  const [draft, setDraft] = useState<ReplyDraft>(initial);
  const [said, setSaid] = useState("");
  const [sure, setSure] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);
  const fixed = reply?.mayChange === false;
  const change = (part: Partial<ReplyDraft>) => {
    setDraft({ ...draft, ...part });
    setSaid("");
  };
  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch (failure) {
      setSaid(t.replies.failures[failure instanceof Refused ? failure.code : ""] ?? t.replies.failed);
    }
  };
  const save = () =>
    attempt(async () => {
      const { title, reading, text: words, language, shared } = draft;
      // A reading that belonged to the old title would hide the new one.
      const stale = reply !== undefined && reply.title !== title && reply.reading === reading;
      const kept = await shelf.keep({ title, reading: stale ? "" : reading, text: words, language, shared }, reply?.id);
      setDraft(kept);
      setSaid(t.replies.saved);
      onKept(kept);
    });
  const remove = () => {
    if (!reply) onGone();
    else if (!sure) setSure(true);
    else
      void attempt(async () => {
        await shelf.remove(reply.id);
        onGone();
      });
  };
  const put = (name: string) => {
    const area = text.current;
    if (!area) return;
    area.setRangeText(`{${name}}`, area.selectionStart, area.selectionEnd, "end");
    change({ text: area.value });
    area.focus();
  };

  return (
    <form
      class="reply-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {fixed && <p class="reply-fixed">{t.replies.readOnly}</p>}
      <label>
        <span>{t.replies.name}</span>
        <input
          required
          maxLength={80}
          readOnly={fixed}
          value={draft.title}
          onInput={(event) => change({ title: event.currentTarget.value })}
        />
      </label>
      <label>
        <span>{t.replies.reading}</span>
        <input
          maxLength={200}
          readOnly={fixed}
          placeholder={t.replies.readingHint}
          value={draft.reading}
          onInput={(event) => change({ reading: event.currentTarget.value })}
        />
      </label>
      <label class="reply-words">
        <span>{t.replies.text}</span>
        <textarea
          required
          ref={text}
          rows={6}
          maxLength={2000}
          readOnly={fixed}
          value={draft.text}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
      </label>
      {!fixed && (
        <p class="reply-placeholders">
          <span>{t.replies.placeholders}</span>
          {PLACEHOLDERS.map((name) => (
            <button key={name} type="button" class="outlined small" onClick={() => put(name)}>
              {t.replies.placeholder[name]}
            </button>
          ))}
        </p>
      )}
      {!fixed && (
        <div class="reply-choices">
          <Segmented
            legend={t.replies.language}
            value={draft.language === "" ? "any" : draft.language}
            options={[
              { value: "ja", label: t.ja },
              { value: "en", label: t.en },
              { value: "any", label: t.replies.anyLanguage },
            ]}
            onChange={(language) => change({ language: language === "any" ? "" : language })}
          />
          <Segmented
            legend={t.replies.audience}
            value={draft.shared ? "shared" : "mine"}
            options={[
              { value: "mine", label: t.replies.mine },
              { value: "shared", label: t.replies.shared },
            ]}
            onChange={(audience) => change({ shared: audience === "shared" })}
          />
        </div>
      )}
      <footer>
        {fixed ? (
          <button type="button" class="outlined" onClick={() => onCopy({ ...draft, shared: false })}>
            {t.replies.copy}
          </button>
        ) : (
          <>
            <button type="submit" class="primary">
              {t.replies.save}
            </button>
            <button type="button" class={sure ? "danger" : "quiet"} onClick={remove} onBlur={() => setSure(false)}>
              <Icon name="bin" />
              {sure ? t.replies.removeSure : t.replies.remove}
            </button>
          </>
        )}
        <p role="status">{said}</p>
      </footer>
    </form>
  );
}
