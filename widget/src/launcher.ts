import { h } from "./dom";
import type { Language } from "./frames";
import { icon } from "./icon";
import { DOWN, TALK } from "./icons";

/** The few words that are needed before the window has been asked for. */
const WORDS = {
  ja: { title: "サポート窓口", unread: (count: number) => `未読${count}件` },
  en: { title: "Support", unread: (count: number) => `${count} unread` },
};

/** The round button in the corner. Its name tells how much is unread. */
export function launcher(onclick: () => void, near: () => void) {
  const badge = h("span", "badge", { ariaHidden: "true" });
  const drawing = icon(TALK);
  const element = h("button", "launcher", { onclick, onpointerenter: near, onfocus: near }, drawing, badge);
  return {
    element,
    update(open: boolean, unread: number, language: Language, title: string | undefined) {
      const words = WORDS[language];
      const name = title ?? words.title;
      badge.hidden = open || !unread;
      badge.textContent = unread > 99 ? "99+" : `${unread}`;
      element.ariaExpanded = `${open}`;
      element.ariaLabel = badge.hidden ? name : `${name} (${words.unread(unread)})`;
      drawing.firstElementChild?.setAttribute("d", open ? DOWN : TALK);
    },
  };
}
