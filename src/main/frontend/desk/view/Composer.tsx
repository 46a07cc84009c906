import type { TargetedKeyboardEvent } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Language } from "../frames";
import { inserted } from "../insertion";
import { composing, sends } from "../keys";
import { useDesk, useSurface, useTexts } from "./context";
import { Icon } from "./Icon";

/** As many characters as the server takes. */
export const LIMIT = 2000;
/** From here on the composer says how many are left. */
const WARN_AT = 1800;

export interface ComposerProps {
  readonly conversation: string;
  readonly language: Language;
}

/** Where the reply is written. Every conversation keeps its own draft. */
export function Composer({ conversation, language }: ComposerProps) {
  const t = useTexts();
  const surface = useSurface();
  const { desk, composer, search } = surface;
  const draft = useDesk((state) => state.drafts[conversation] ?? "");
  const field = useRef<HTMLTextAreaElement>(null);
  const converting = useRef(false);

  useEffect(() => {
    const handle = {
      insert(text: string) {
        const area = field.current;
        if (!area) return;
        const next = inserted(area.value, area.selectionEnd, text, LIMIT);
        desk.draft(conversation, next.draft);
        area.value = next.draft;
        area.focus();
        area.setSelectionRange(next.caret, next.caret);
      },
      focus: () => field.current?.focus(),
    };
    composer.current = handle;
    const area = field.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
    return () => {
      if (composer.current === handle) composer.current = null;
    };
  }, [desk, composer, conversation]);

  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight}px`;
  }, [draft]);

  const send = () => {
    // The field and not the draft: a fast typist's Enter comes before the last letters have been drawn.
    const text = field.current?.value ?? "";
    if (text.trim() !== "") desk.reply(conversation, text);
    field.current?.focus();
  };

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => {
    if (event.ctrlKey && event.key === "Enter" && event.shiftKey) return;
    if (sends(event, converting.current)) {
      event.preventDefault();
      send();
    } else if (
      event.key === "/" &&
      event.currentTarget.value === "" &&
      !composing(event) &&
      !event.ctrlKey &&
      !event.metaKey
    ) {
      event.preventDefault();
      search.current?.();
    }
  };

  const left = LIMIT - draft.length;
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        ref={field}
        rows={1}
        maxLength={LIMIT}
        lang={language}
        aria-label={t.reply}
        aria-describedby="composer-hint"
        placeholder={t.replyHere}
        value={draft}
        onInput={(event) => desk.draft(conversation, event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onCompositionStart={() => {
          converting.current = true;
        }}
        onCompositionEnd={() => {
          converting.current = false;
        }}
      />
      <div class="composer-foot">
        <button
          type="button"
          class="quiet"
          aria-label={t.insertArticle}
          title={`${t.insertArticle} ( / )`}
          onClick={() => search.current?.()}
        >
          <Icon name="article" />
        </button>
        <p id="composer-hint" class="hint">
          {draft.length >= WARN_AT ? <span class={left === 0 ? "full" : ""}>{t.left(left)}</span> : t.replyHint}
        </p>
        <button type="submit" class="primary send" disabled={draft.trim() === ""}>
          <Icon name="send" />
          {t.send}
        </button>
      </div>
    </form>
  );
}
