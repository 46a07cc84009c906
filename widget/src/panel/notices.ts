import type { Context, Section } from "./context";
import { setText } from "./controls";
import { h } from "./kit";

/** What stands above the transcript: a lost connection, a request that went wrong, and later the place in the line. */
export function notices(context: Context): Section {
  const { client, host, t } = context;
  const connection = h("div", "notice link");
  const problem = h("div", "notice problem");
  let link = client.link;
  let lost = false;

  function show(notice: HTMLElement, text = ""): void {
    notice.hidden = !text;
    setText(notice, text);
  }

  /** Says that it is lost, and that it is back; not every attempt. */
  function listen(): void {
    if (link === client.link) return;
    link = client.link;
    if (link === "open" && lost) host.speak(t.back);
    if (link === "lost" || link === "offline") {
      if (!lost) host.speak(t.link[link] ?? "");
      lost = true;
    } else if (link === "open") lost = false;
  }

  return {
    element: h("div", "notices", {}, connection, problem),
    update() {
      const { problem: code } = client.state;
      listen();
      show(connection, t.link[link]);
      const words = (code && (context.later?.t.refused[code] ?? t.problem)) || "";
      if (words !== problem.textContent) host.speak(words);
      show(problem, words);
    },
  };
}
