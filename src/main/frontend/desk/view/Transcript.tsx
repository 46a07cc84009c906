import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Pending, Thread } from "../model";
import { standing } from "../selectors";
import { visitorMessagesAfter } from "../transcript";
import { layOut } from "../turns";
import { useDesk, useTexts } from "./context";
import { DayLine } from "./DayLine";
import { Icon } from "./Icon";
import { PendingReply } from "./PendingReply";
import { SystemLine } from "./SystemLine";
import { Turn } from "./Turn";
import { TypingPreview } from "./TypingPreview";

/** Where each conversation was left, so that coming back finds the same place. */
const places = new Map<string, { readonly top: number; readonly atEnd: boolean }>();

/** Within this many pixels of the end, new messages scroll into view by themselves. */
const NEAR = 60;

export interface TranscriptProps {
  readonly conversation: string;
  readonly thread: Thread;
}

/** The whole of a conversation. Rendered with the conversation as its key, so each has its own scroll position. */
export function Transcript({ conversation, thread }: TranscriptProps) {
  const t = useTexts();
  const scroller = useRef<HTMLDivElement>(null);
  const stick = useRef(places.get(conversation)?.atEnd ?? true);
  const [below, setBelow] = useState(0);
  const freshAfter = useDesk((state) => state.freshAfter);
  const mayInsert = useDesk((state) => standing(state, conversation).may === "send");
  const pending = useDesk((state) => state.pending);
  const mine = useMemo(() => repliesTo(pending, conversation), [pending, conversation]);
  const items = useMemo(() => layOut(thread.events, freshAfter), [thread.events, freshAfter]);
  const reply = useMemo(() => lastReply(thread, mine.length > 0), [thread, mine.length]);
  const delivered = mayInsert ? reply : 0;
  const language = thread.about?.language ?? "ja";
  const last = thread.events.at(-1)?.sequence ?? 0;
  const seenLast = useRef(last);

  useLayoutEffect(() => {
    const element = scroller.current;
    const place = places.get(conversation);
    if (!element) return;
    if (place && !place.atEnd) element.scrollTop = place.top;
    else toFreshOrEnd(element);
  }, [conversation]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    if (stick.current || mine.length > 0) element.scrollTop = element.scrollHeight;
    else setBelow(visitorMessagesAfter(thread.events, seenLast.current));
    if (stick.current) seenLast.current = last;
  }, [last, mine.length, thread.events, thread.typing]);

  const onScroll = () => {
    const element = scroller.current;
    if (!element) return;
    const atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
    stick.current = atEnd;
    places.set(conversation, { top: element.scrollTop, atEnd });
    if (atEnd) {
      seenLast.current = last;
      setBelow(0);
    }
  };

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
          {items.map((item) => {
            if (item.kind === "day") return <DayLine key={item.key} at={item.at} />;
            if (item.kind === "line") return <SystemLine key={item.key} stored={item.stored} />;
            if (item.kind === "turn") {
              const own = item.messages.some((each) => each.sequence === delivered) ? delivered : 0;
              return <Turn key={item.key} turn={item} language={language} mayInsert={mayInsert} delivered={own} />;
            }
            return (
              <div key={item.key} class="fresh-line">
                <span>{t.unreadFromHere}</span>
              </div>
            );
          })}
          {mine.map((each) => (
            <PendingReply key={each.command.id} pending={each} />
          ))}
          <TypingPreview typing={thread.typing} language={language} />
        </div>
      </div>
      {below > 0 && (
        <button
          type="button"
          class="to-newest"
          onClick={() => scroller.current?.scrollTo({ top: scroller.current.scrollHeight })}
        >
          <Icon name="down" />
          {t.newMessages(below)}
        </button>
      )}
    </div>
  );
}

function toFreshOrEnd(element: HTMLElement): void {
  const fresh = element.querySelector<HTMLElement>(".fresh-line");
  element.scrollTop = fresh ? fresh.offsetTop - 80 : element.scrollHeight;
}

function repliesTo(pending: readonly Pending[], conversation: string): readonly Pending[] {
  return pending.filter(({ command }) => command.type === "reply" && command.conversation === conversation);
}

/** The sequence of the newest message when it is an agent's and nothing of ours is still on its way; else 0. */
function lastReply(thread: Thread, waiting: boolean): number {
  for (let index = thread.events.length - 1; index >= 0 && !waiting; index--) {
    const stored = thread.events[index];
    if (stored?.event.kind === "message") return stored.event.author.role === "agent" ? stored.sequence : 0;
  }
  return 0;
}
