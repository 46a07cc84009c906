import { useMemo, useRef } from "preact/hooks";
import type { Pending, Thread } from "../model";
import { standing } from "../selectors";
import { type Item, layOut } from "../turns";
import { useDesk, useTexts } from "./context";
import { DayLine } from "./DayLine";
import { Icon } from "./Icon";
import { NoteCard } from "./NoteCard";
import { PendingReply } from "./PendingReply";
import { SystemLine } from "./SystemLine";
import { useScrolling } from "./scrolling";
import { WhisperCard } from "./supervision/WhisperCard";
import { Turn, type TurnProps } from "./Turn";
import { TypingPreview } from "./TypingPreview";

export interface TranscriptProps {
  readonly conversation: string;
  readonly thread: Thread;
}

/** The whole of a conversation. Rendered with the conversation as its key, so each has its own scroll position. */
export function Transcript({ conversation, thread }: TranscriptProps) {
  const t = useTexts();
  const freshAfter = useDesk((state) => state.freshAfter);
  const mayInsert = useDesk((state) => standing(state, conversation).may === "send");
  const pending = useDesk((state) => state.pending);
  const mine = useMemo(() => repliesTo(pending, conversation), [pending, conversation]);
  const items = useItems(thread.events, freshAfter);
  const { scroller, from, below, onScroll, toEnd } = useScrolling(conversation, thread, items, mine.length);
  const delivered = mayInsert && mine.length === 0 ? lastReply(thread) : 0;
  const language = thread.about?.language ?? "ja";
  return (
    <div class="transcript-frame">
      <div
        class="transcript"
        role="log"
        aria-live="off"
        aria-label={t.transcript}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        ref={scroller}
        onScroll={onScroll}
      >
        <div class="transcript-body">
          {items.slice(from).map((item) => (
            <Line
              key={item.key}
              conversation={conversation}
              item={item}
              language={language}
              mayInsert={mayInsert}
              delivered={delivered}
              read={thread.read >= delivered}
            />
          ))}
          {mine.map((each) => (
            <PendingReply key={each.command.id} pending={each} />
          ))}
          <TypingPreview typing={thread.typing} language={language} />
        </div>
      </div>
      {below > 0 && (
        <button type="button" class="to-newest" onClick={toEnd}>
          <Icon name="down" />
          {t.newMessages(below)}
        </button>
      )}
    </div>
  );
}

function Line({ item, delivered, ...rest }: { readonly item: Item } & Omit<TurnProps, "turn">) {
  const t = useTexts();
  if (item.kind === "day") return <DayLine at={item.at} />;
  if (item.kind === "line") {
    const { stored } = item;
    if (stored.event.kind === "whisper")
      return <WhisperCard stored={stored} whisper={stored.event} language={rest.language} />;
    if (stored.event.kind === "note") return <NoteCard stored={stored} note={stored.event} language={rest.language} />;
    return <SystemLine stored={stored} />;
  }
  if (item.kind === "turn") {
    const own = item.messages.some((each) => each.sequence === delivered) ? delivered : 0;
    return <Turn turn={item} {...rest} delivered={own} read={own > 0 && rest.read} />;
  }
  return (
    <div class="fresh-line">
      <span>{t.unreadFromHere}</span>
    </div>
  );
}

function useItems(events: Thread["events"], freshAfter: number | null): readonly Item[] {
  const before = useRef<readonly Item[]>([]);
  return useMemo(() => {
    before.current = layOut(events, freshAfter, before.current);
    return before.current;
  }, [events, freshAfter]);
}

function repliesTo(pending: readonly Pending[], conversation: string): readonly Pending[] {
  return pending.filter(({ command }) => command.type === "reply" && command.conversation === conversation);
}

/** The sequence of the newest message when it is an agent's, else 0. */
function lastReply(thread: Thread): number {
  for (let index = thread.events.length - 1; index >= 0; index--) {
    const stored = thread.events[index];
    if (stored?.event.kind === "message") return stored.event.author.role === "agent" ? stored.sequence : 0;
  }
  return 0;
}
