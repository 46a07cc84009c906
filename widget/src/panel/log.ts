import { DOWN } from "../icons";
import type { Context, Part } from "./context";
import { iconButton, setText } from "./controls";
import { h, icon } from "./kit";
import { messageRow } from "./message";
import { rating } from "./rating";
import { type Item, transcript } from "./transcript";

interface Drawn {
  readonly element: HTMLElement;
  update(item: Item): void;
}

/** How far from the end still counts as reading the end, in pixels. */
const NEAR = 80;

/** The scrolling transcript: a live log that only ever gains lines, who is typing, and the rating at its end. */
export function log(context: Context): Part & { toEnd(): void } {
  const { client, language, t } = context;
  const drawn = new Map<string, Drawn>();
  const intro = h("div", "intro", {}, h("strong", "", {}, t.greeting), h("p", "", {}, t.intro));
  const lines = h("div", "", { role: "log", ariaLabel: t.transcript });
  const writer = h("span", "unseen");
  const typing = h("div", "typing", {}, h("i"), h("i"), h("i"), writer);
  const rate = rating(context);
  const scroller = h(
    "div",
    "scroller",
    { tabIndex: 0, role: "region", ariaLabel: t.transcript },
    intro,
    lines,
    typing,
    rate.element,
  );
  const toEnd = () => scroller.scrollTo(0, scroller.scrollHeight);
  const latest = iconButton(t.latest, icon(DOWN), toEnd, "latest");
  latest.hidden = true;
  let atEnd = true;
  scroller.onscroll = () => {
    atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR;
    latest.hidden = atEnd;
  };
  const growth = new ResizeObserver(() => atEnd && toEnd());
  for (const one of [scroller, lines, rate.element]) growth.observe(one);

  function draw(item: Item): Drawn {
    if (item.kind === "message") return messageRow(item, context) as Drawn;
    return { element: h("div", item.kind, {}, item.text), update() {} };
  }

  return {
    element: h("div", "middle", {}, scroller, latest),
    toEnd,
    update() {
      const { state } = client;
      const items = transcript(state, language, t);
      const newest = items.at(-1)?.key ?? "";
      const own = !drawn.has(newest) && state.outgoing.at(-1)?.command.id === newest;
      const live = lines.ariaLive === "polite";
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
      // Only now, so that history that has just been read in is not spoken as news.
      lines.ariaLive = client.caughtUp() ? "polite" : "off";
      typing.hidden = state.typing === undefined;
      setText(writer, state.typing === undefined ? "" : t.typing(state.typing));
      rate.update();
      // A long answer is read from its beginning.
      if (atEnd && live && news && !own) scroller.scrollTop = news.offsetTop - 12;
      else if (atEnd || own) toEnd();
    },
  };
}
