import type { Context, Section } from "./context";
import { setText } from "./controls";
import { isAtEnd } from "./end";
import { h } from "./kit";
import { messageRow } from "./message";
import { type Item, type LineItem, transcript } from "./transcript";

interface Drawn {
  readonly element: HTMLElement;
  update(item: Item): void;
}

/** The scrolling transcript: a log that only ever gains lines, and what comes later at its end. */
export function log(context: Context): Section & { toEnd(): void } {
  const { client, language, t } = context;
  const drawn = new Map<string, Drawn>();
  const intro = h("div", "intro", {}, h("strong", "", {}, t.greeting), h("p", "", {}, t.intro));
  // Silent: what is new is said by spoken.ts.
  const lines = h("div", "", { role: "log", ariaLabel: t.transcript, ariaLive: "off" });
  const content = h("div", "content", {}, intro, lines);
  const scroller = h("div", "scroller", { tabIndex: 0, role: "region", ariaLabel: t.transcript }, content);
  const toEnd = () => scroller.scrollTo(0, scroller.scrollHeight);
  let atEnd = true;
  let live = false;
  scroller.onscroll = () => {
    atEnd = isAtEnd(scroller);
  };
  const growth = new ResizeObserver(() => atEnd && toEnd());
  for (const one of [scroller, content]) growth.observe(one);

  function draw(item: Item): Drawn {
    if (item.kind === "message") return messageRow(item, context) as Drawn;
    const element = h("div", item.kind);
    return { element, update: (now) => setText(element, (now as LineItem).text) };
  }

  return {
    element: h("div", "middle", {}, scroller),
    toEnd,
    update() {
      const { state } = client;
      const items = transcript(state, language, t, context.later);
      const newest = items.at(-1)?.key ?? "";
      const own = !drawn.has(newest) && state.outgoing.at(-1)?.command.id === newest;
      const keys = new Set(items.map(({ key }) => key));
      for (const [key, { element }] of drawn)
        if (!keys.has(key)) {
          element.remove();
          drawn.delete(key);
        }
      let next = lines.firstElementChild;
      let news: HTMLElement | undefined;
      for (const item of items) {
        let one = drawn.get(item.key);
        if (!one) {
          one = draw(item);
          drawn.set(item.key, one);
          news ??= one.element;
        }
        one.update(item);
        if (one.element === next) next = next.nextElementSibling;
        else lines.insertBefore(one.element, next);
      }
      // A long answer is read from its beginning.
      if (atEnd && live && news && !own) scroller.scrollTop = news.offsetTop - 12;
      else if (atEnd || own) toEnd();
      live = client.caughtUp();
    },
  };
}
