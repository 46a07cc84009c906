import type { TargetedKeyboardEvent } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { noteDraft, whisperDraft } from "../../commands";
import type { Language } from "../../frames";
import { inserted } from "../../insertion";
import { sends } from "../../keys";
import { type Mode, modesFor } from "../../modes";
import { replaced, type Sign, type Trigger } from "../../replies/trigger";
import { useDesk, useSurface, useTexts } from "../context";
import { ComposerFoot } from "./ComposerFoot";
import { useFinder } from "./finding";
import { ModeTabs } from "./ModeTabs";
import { useMode } from "./modes";
import { type Suggestion, Suggestions } from "./Suggestions";
import { useSuggesting } from "./suggesting";

/** As many characters as the server takes. */
export const LIMIT = 2000;

export interface ComposerProps {
  readonly conversation: string;
  readonly language: Language;
  /** Whoever does not hold the conversation may still leave a note. */
  readonly mayReply: boolean;
  /** The holder, for a supervisor who watches; else null. */
  readonly whisperTo: string | null;
}

const SIGNS: Readonly<Record<Mode, readonly Sign[]>> = { reply: ["/"], note: ["@", "/"], whisper: ["/"] };
const KEYS: Readonly<Record<Mode, (conversation: string) => string>> = {
  reply: (conversation) => conversation,
  note: noteDraft,
  whisper: whisperDraft,
};

/** Where replies and notes are written. Every conversation keeps its own drafts of both. */
export function Composer({ conversation, language, mayReply, whisperTo }: ComposerProps) {
  const t = useTexts();
  const { desk, composer } = useSurface();
  const modes = modesFor(mayReply, whisperTo !== null);
  const [mode, setMode] = useMode(conversation, modes);
  const key = KEYS[mode](conversation);
  const draft = useDesk((state) => state.drafts[key] ?? "");
  const field = useRef<HTMLTextAreaElement>(null);
  const converting = useRef(false);
  const listId = useId();

  const write = (text: string) => {
    if (mode === "note") desk.draftNote(conversation, text);
    else if (mode === "whisper") desk.draftWhisper(conversation, text);
    else desk.draft(conversation, text);
  };
  const put = (next: { readonly draft: string; readonly caret: number }) => {
    const area = field.current;
    if (!area) return;
    write(next.draft);
    area.value = next.draft;
    area.focus();
    area.setSelectionRange(next.caret, next.caret);
  };
  const find = useFinder(conversation);
  const pick = (suggestion: Suggestion, trigger: Trigger) => {
    const area = field.current;
    if (area) put(replaced(area.value, trigger, area.selectionEnd, suggestion.put, LIMIT));
    list.close();
    suggestion.act?.();
  };
  const list = useSuggesting(SIGNS[mode], find, pick);

  // Before the page is drawn, so that whoever is about to write already writes here.
  useLayoutEffect(() => {
    const handle = {
      insert(text: string) {
        const area = field.current;
        if (area) put(inserted(area.value, area.selectionEnd, text, LIMIT));
      },
      focus: () => field.current?.focus(),
      askForReply() {
        const area = field.current;
        if (!area) return;
        const before = area.value.slice(0, area.selectionEnd);
        const sign = before === "" || /\s$/.test(before) ? "/" : " /";
        put({
          draft: before + sign + area.value.slice(area.selectionEnd),
          caret: before.length + sign.length,
        });
        list.look(area.value, area.selectionEnd);
      },
      toggleNote() {
        setMode(modes.find((each) => each !== mode) ?? mode);
        field.current?.focus();
      },
    };
    composer.current = handle;
    return () => {
      if (composer.current === handle) composer.current = null;
    };
  });

  useLayoutEffect(() => {
    const area = field.current;
    area?.setSelectionRange(area.value.length, area.value.length);
  }, [conversation, mayReply]);

  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight}px`;
  }, [draft, mode]);

  const send = () => {
    // The field and not the draft: a fast typist's Enter comes before the last letters have been drawn.
    const text = field.current?.value ?? "";
    field.current?.focus();
    if (text.trim() === "") return;
    if (mode === "note") desk.note(conversation, text);
    else if (mode === "whisper") desk.whisper(conversation, text);
    else desk.reply(conversation, text);
  };

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => {
    if (list.onKey(event, converting.current)) return;
    if (event.ctrlKey && event.key === "Enter" && event.shiftKey) return;
    if (!sends(event, converting.current)) return;
    event.preventDefault();
    send();
  };
  const look = () => {
    const area = field.current;
    if (area) list.look(area.value, area.selectionEnd);
  };

  const names = { reply: t.reply, note: t.notes.note, whisper: t.supervision.whisper };
  const places = {
    reply: t.replyHere,
    note: t.notes.writeNote,
    whisper: t.supervision.writeWhisper(whisperTo ?? ""),
  };
  return (
    <form
      class={`composer ${mode}`}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {modes.length > 1 && <ModeTabs mode={mode} modes={modes} onChange={setMode} />}
      {list.trigger && (
        <Suggestions
          id={listId}
          label={list.trigger.sign === "@" ? t.colleagues : t.replies.title}
          suggestions={list.suggestions}
          chosen={list.chosen}
          onPick={(suggestion) => list.trigger && pick(suggestion, list.trigger)}
        />
      )}
      <textarea
        ref={field}
        rows={1}
        maxLength={LIMIT}
        lang={language}
        aria-haspopup="listbox"
        aria-controls={list.trigger ? listId : undefined}
        aria-activedescendant={list.trigger ? `${listId}-${list.chosen}` : undefined}
        aria-autocomplete="list"
        aria-label={names[mode]}
        aria-describedby="composer-hint"
        placeholder={places[mode]}
        value={draft}
        onInput={(event) => {
          write(event.currentTarget.value);
          look();
        }}
        onSelect={look}
        onBlur={list.close}
        onKeyDown={onKeyDown}
        onCompositionStart={() => {
          converting.current = true;
        }}
        onCompositionEnd={() => {
          converting.current = false;
        }}
      />
      <ComposerFoot conversation={conversation} mode={mode} draft={draft} limit={LIMIT} />
    </form>
  );
}
