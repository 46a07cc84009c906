import { handedOff } from "../conversation";
import { CLOSE, MENU, PERSON, TALK } from "../icons";
import type { Context, Part } from "./context";
import { iconButton, setText, textButton } from "./controls";
import { h, icon } from "./kit";

/** The name of the service, who is answering, the menu and the way out. */
export function header({ client, host, language, t }: Context): Part & { closeMenu(): boolean } {
  const status = h("p", "status");
  const drawing = icon(TALK);
  const entry = (label: string, act: () => void) =>
    textButton(label, "entry", () => {
      closeMenu();
      act();
    });
  const person = entry(t.person, () => client.ask("request-agent"));
  const cancel = entry(t.cancelWaiting, () => client.ask("cancel-handoff"));
  const end = entry(t.end, () => client.ask("close"));
  const href = `${host.settings.server}help/${language}`;
  const help = h("a", "entry", { href, target: "_blank", rel: "noopener" }, t.help);
  const other = entry(t.otherLanguage, () => host.setLocale(other.lang));
  other.lang = language === "ja" ? "en" : "ja";
  const list = h("div", "menu", {}, person, cancel, help, other, end);
  const opener = iconButton(t.menu, icon(MENU), () => show(list.hidden === true), "opener");

  function show(open: boolean): void {
    list.hidden = !open;
    opener.ariaExpanded = `${open}`;
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
  list.addEventListener("focusout", ({ relatedTarget: to }) => {
    if (to && to !== opener && !list.contains(to as Node)) show(false);
  });
  return {
    element: h(
      "div",
      "head",
      {},
      h("span", "face", {}, drawing),
      h("div", "names", {}, h("h2", "", { id: "title" }, host.settings.title ?? t.title), status),
      opener,
      iconButton(t.close, icon(CLOSE), () => host.close()),
      list,
    ),
    closeMenu,
    update() {
      const { phase, agent, sequence } = client.state;
      setText(status, phase === "with-agent" && agent ? t.agentStatus(agent) : t.status[phase]);
      drawing.firstElementChild?.setAttribute("d", phase === "with-agent" ? PERSON : TALK);
      person.hidden = handedOff(client.state);
      cancel.hidden = phase !== "waiting";
      end.hidden = phase === "closed" || !sequence;
    },
  };
}
