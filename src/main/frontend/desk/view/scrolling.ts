import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Thread } from "../model";
import { visitorMessagesAfter } from "../transcript";
import type { Item } from "../turns";

interface Place {
  readonly top: number;
  readonly atEnd: boolean;
  readonly from: number;
}

/** Where each conversation was left, so that coming back finds the same place. */
const places = new Map<string, Place>();

/** Within this many pixels of the end, new messages scroll into view by themselves. */
const NEAR_END = 60;
/** Within this many pixels of the beginning, earlier items are drawn. */
const NEAR_START = 400;
/** How many items are drawn at first: a long transcript opens as fast as a short one. */
const FIRST = 24;
/** How many more each time one comes near to the beginning of what is drawn. */
const PAGE = 60;

export interface Scrolling {
  readonly scroller: RefObject<HTMLDivElement>;
  /** The first item that is drawn. */
  readonly from: number;
  /** Messages of the visitor below the part in sight. */
  readonly below: number;
  readonly onScroll: () => void;
  readonly toEnd: () => void;
}

/** Keeps a transcript where the reader wants it: at its end, or exactly where they have scrolled to. */
export function useScrolling(conversation: string, thread: Thread, items: readonly Item[], replies: number): Scrolling {
  const scroller = useRef<HTMLDivElement>(null);
  const left = places.get(conversation);
  const atEnd = useRef(left?.atEnd ?? true);
  const [from, setFrom] = useState(() => left?.from ?? firstPage(items));
  const [below, setBelow] = useState(0);
  const last = thread.events.at(-1)?.sequence ?? 0;
  const seen = useRef(last);
  const height = useRef(0);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const place = places.get(conversation);
    element.scrollTop = place && !place.atEnd ? place.top : freshOrEnd(element);
    atEnd.current = isAtEnd(element);
  }, [conversation]);

  // A smaller window, a longer draft or the keyboard of a phone must not push the newest message out of sight.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const size = new ResizeObserver(() => {
      if (atEnd.current) element.scrollTop = element.scrollHeight;
    });
    size.observe(element);
    return () => size.disconnect();
  }, []);

  // Earlier items have come in above: what was in sight stays in sight.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element && height.current > 0) element.scrollTop += element.scrollHeight - height.current;
    height.current = 0;
  }, [from]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    if (atEnd.current || replies > 0) element.scrollTop = element.scrollHeight;
    else setBelow(visitorMessagesAfter(thread.events, seen.current));
    if (atEnd.current) seen.current = last;
  }, [last, replies, thread.events, thread.typing]);

  const onScroll = () => {
    const element = scroller.current;
    if (!element) return;
    atEnd.current = isAtEnd(element);
    if (atEnd.current) {
      seen.current = last;
      setBelow(0);
    }
    if (element.scrollTop < NEAR_START && from > 0) {
      height.current = element.scrollHeight;
      setFrom(Math.max(0, from - PAGE));
    }
    places.set(conversation, { top: element.scrollTop, atEnd: atEnd.current, from });
  };

  const toEnd = () => scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
  return { scroller, from, below, onScroll, toEnd };
}

/** Enough to fill the window, and to reach up to where the unread part begins. */
function firstPage(items: readonly Item[]): number {
  const fresh = items.findIndex((item) => item.kind === "fresh");
  const from = items.length - FIRST;
  return Math.max(0, fresh < 0 ? from : Math.min(from, fresh - 5));
}

function freshOrEnd(element: HTMLElement): number {
  const fresh = element.querySelector<HTMLElement>(".fresh-line");
  return fresh ? fresh.offsetTop - 80 : element.scrollHeight;
}

function isAtEnd(element: HTMLElement): boolean {
  return element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END;
}
