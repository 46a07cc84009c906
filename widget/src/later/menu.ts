import { handedOff } from "../conversation";
import type { Part } from "../panel/context";
import { textButton } from "../panel/controls";
import { h } from "../panel/kit";
import type { LaterContext } from "./later";

/** The menu behind the header's button: ways to a person and out, the help pages, the other language. */
export function menu({ client, host, language, t: { person: talk }, later }: LaterContext, panel: HTMLElement): Part {
  const { t } = later;
  const entry = (label: string, act: () => void) =>
    textButton(label, "entry", () => {
      close();
      act();
    });
  const person = entry(talk, () => client.ask({ type: "request-agent" }));
  const cancel = entry(t.cancelWaiting, () => client.ask({ type: "cancel-handoff" }));
  const end = entry(t.end, () => client.ask({ type: "close" }));
  const href = `${host.settings.server}help/${language}`;
  const help = h("a", "entry", { href, target: "_blank", rel: "noopener" }, t.help);
  const other = entry(t.otherLanguage, () => host.setLocale(other.lang));
  other.lang = language === "ja" ? "en" : "ja";
  const list = h("div", "menu", {}, person, cancel, help, other, end);
  const opener = panel.querySelector(".opener") as HTMLElement;
  // Pressed before this file was there.
  const pressed = opener.ariaExpanded === "true";
  opener.onclick = () => show(list.hidden === true);
  opener.after(list);

  function show(open: boolean): void {
    list.hidden = !open;
    opener.ariaExpanded = `${open}`;
    if (open) list.querySelector<HTMLElement>(".entry:not([hidden])")?.focus();
  }

  function close(): void {
    if (list.matches(":focus-within")) opener.focus();
    show(false);
  }

  list.addEventListener("focusout", ({ relatedTarget: to }) => {
    if (to && to !== opener && !list.contains(to as Node)) show(false);
  });
  panel.addEventListener("click", ({ target }) => {
    if (!list.hidden && !(target as Element).closest(".head")) close();
  });
  // Before the window hears of it, which would close itself.
  panel.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || event.isComposing || list.hidden) return;
      event.stopPropagation();
      close();
    },
    true,
  );
  update();
  show(pressed);

  function update(): void {
    const { phase, sequence } = client.state;
    person.hidden = handedOff(client.state);
    cancel.hidden = phase !== "waiting";
    end.hidden = phase === "closed" || !sequence;
  }

  return { update };
}
