import { h, setText, textButton } from "../dom";
import type { Context, Part } from "./context";
import { waitingLines } from "./waiting";

/** Between two spoken changes of the place in the line, in milliseconds. */
const QUIET_MILLIS = 15_000;

/** What stands above the transcript: the place in the waiting line, a lost connection, a request that went wrong. */
export function notices({ client, t }: Context): Part {
  const connection = h("div", { class: "notice link", role: "status", hidden: true });
  const problem = h("div", { class: "notice problem", role: "alert", hidden: true });
  const place = h("strong");
  const details = h("span");
  const cancel = textButton(t.cancelWaiting, "quiet", () => client.ask("cancel-handoff"));
  const waiting = h("div", { class: "waiting", hidden: true }, h("div", {}, place, details), cancel);
  const spoken = h("div", { class: "unseen", role: "status" });
  let speak: ReturnType<typeof setTimeout> | undefined;
  let latest = "";

  /** Screens see every change at once; ears hear the newest one, and not more often than they can bear. */
  function say(text: string): void {
    if (text === latest) return;
    latest = text;
    if (!text) spoken.textContent = "";
    else if (!speak) {
      spoken.textContent = text;
      speak = setTimeout(() => {
        speak = undefined;
        if (spoken.textContent !== latest) spoken.textContent = latest;
      }, QUIET_MILLIS);
    }
  }

  return {
    element: h("div", { class: "notices" }, connection, problem, waiting, spoken),
    update() {
      const { phase, queue, problem: code } = client.state;
      const link = client.link;
      connection.hidden = link === "open" || link === "idle";
      setText(
        connection,
        link === "offline" ? t.offline : link === "lost" ? t.lost : connection.hidden ? "" : t.connecting,
      );
      problem.hidden = code === undefined;
      setText(problem, code === undefined ? "" : (t.refused[code] ?? t.problem));
      waiting.hidden = phase !== "waiting";
      const [first = t.status.waiting, ...more] = phase === "waiting" && queue ? waitingLines(queue, t) : [];
      setText(place, first);
      if (details.textContent !== more.join("")) details.replaceChildren(...more.map((one) => h("span", {}, one)));
      say(waiting.hidden || !queue ? "" : [first, ...more].join(", "));
    },
  };
}
