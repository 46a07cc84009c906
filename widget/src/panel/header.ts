import { CLOSE, MENU, TALK } from "../icons";
import type { Context, Section } from "./context";
import { iconButton, setText } from "./controls";
import { h, icon } from "./kit";

/** The name of the service, who is answering, the button of the menu and the way out. */
export function header(context: Context): Section {
  const { client, host, t } = context;
  const status = h("p", "status");
  const fetch = () => context.fetch("later");
  // The menu is in the later file, which takes the button over; until then, pressing says that it is wanted.
  const opener = iconButton(t.menu, icon(MENU), press, "opener");
  Object.assign(opener, { ariaExpanded: "false", onpointerenter: fetch, onfocus: fetch });

  function press(): void {
    opener.ariaExpanded = "true";
    fetch();
  }

  return {
    element: h(
      "div",
      "head",
      {},
      h("span", "face", {}, icon(TALK)),
      h("div", "names", {}, h("h2", "", { id: "title" }, host.settings.title ?? t.title), status),
      opener,
      iconButton(t.close, icon(CLOSE), () => host.close()),
    ),
    update() {
      const { phase } = client.state;
      if (opener.ariaExpanded === "true") fetch();
      // Everything else that could be said comes later.
      const words = phase === "with-bot" ? t.assistant : context.later?.status();
      setText(status, words ?? "…");
    },
  };
}
