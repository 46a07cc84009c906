import { h } from "./dom";
import type { Language } from "./frames";
import { DOWN, icon, TALK } from "./icons";

/** The few words that are needed before the window has been asked for. */
const WORDS = {
  ja: { title: "サポート窓口", unread: (count: number) => `未読${count}件` },
  en: { title: "Support", unread: (count: number) => `${count} unread` },
};

/** The round button in the corner. Its name tells how much is unread. */
export function launcher(language: Language, title: string | undefined, onclick: () => void, onnear: () => void) {
  const words = WORDS[language];
  const badge = h("span", { class: "badge", "aria-hidden": "true" });
  const element = h(
    "button",
    { type: "button", class: "launcher", onclick, onpointerenter: onnear, onfocus: onnear },
    icon(TALK, "talk"),
    icon(DOWN, "down"),
    badge,
  );
  return {
    element,
    update(open: boolean, unread: number) {
      const name = title ?? words.title;
      element.setAttribute("aria-expanded", String(open));
      element.setAttribute("aria-label", unread && !open ? `${name} (${words.unread(unread)})` : name);
      badge.hidden = open || !unread;
      badge.textContent = unread > 99 ? "99+" : String(unread);
    },
  };
}
