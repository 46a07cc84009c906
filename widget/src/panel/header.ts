import { h, iconButton, setText, textButton } from "../dom";
import { CLOSE, icon, MENU, PERSON, TALK } from "../icons";
import type { Context, Part } from "./context";

/** The name of the service, who is answering, the menu and the way out. */
export function header(context: Context): Part & { closeMenu(): boolean } {
  const { client, settings, language, t, close, speak } = context;
  const status = h("p", { class: "status" });
  const face = h("span", { class: "face" });
  const entry = (label: string, act: () => void) =>
    textButton(label, "entry", () => {
      closeMenu();
      act();
    });
  const person = entry(t.person, () => client.ask("request-agent"));
  const cancel = entry(t.cancelWaiting, () => client.ask("cancel-handoff"));
  const end = entry(t.end, () => client.ask("close"));
  const help = h(
    "a",
    { class: "entry", href: new URL(`help/${language}`, settings.server).href, target: "_blank" },
    t.help,
  );
  help.rel = "noopener";
  const other = entry(t.otherLanguage, () => speak(language === "ja" ? "en" : "ja"));
  other.lang = language === "ja" ? "en" : "ja";
  const list = h("div", { class: "menu", id: "menu", hidden: true }, person, cancel, help, other, end);
  const opener = iconButton(t.menu, icon(MENU), () => show(list.hidden === true));
  opener.setAttribute("aria-controls", "menu");

  function show(open: boolean): void {
    list.hidden = !open;
    opener.setAttribute("aria-expanded", String(open));
    if (open) list.querySelector<HTMLElement>(".entry:not([hidden])")?.focus();
  }

  /** Returns whether there was something to close. */
  function closeMenu(): boolean {
    if (list.hidden) return false;
    if (list.matches(":focus-within")) opener.focus();
    show(false);
    return true;
  }

  show(false);
  list.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && relatedTarget !== opener && !list.contains(relatedTarget as Node)) show(false);
  });
  let shown = "";
  return {
    element: h(
      "div",
      { class: "head" },
      face,
      h("div", { class: "names" }, h("h2", { id: "title" }, settings.title ?? t.title), status),
      opener,
      iconButton(t.close, icon(CLOSE), close),
      list,
    ),
    closeMenu,
    update() {
      const { phase, agent, sequence } = client.state;
      setText(status, phase === "with-agent" && agent ? t.agentStatus(agent) : t.status[phase]);
      const drawing = phase === "with-agent" ? PERSON : TALK;
      if (drawing !== shown) face.replaceChildren(icon(drawing));
      shown = drawing;
      person.hidden = phase === "waiting" || phase === "with-agent";
      cancel.hidden = phase !== "waiting";
      end.hidden = phase === "closed" || sequence === 0;
    },
  };
}
