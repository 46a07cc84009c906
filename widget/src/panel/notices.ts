import type { Context, Part } from "./context";
import { setText, textButton } from "./controls";
import { h } from "./kit";
import { waitingLines } from "./waiting";

/** Between two spoken changes of the place in the line, in milliseconds. */
const QUIET_MILLIS = 15_000;

/** What stands above the transcript: the place in the waiting line, a lost connection, a request that went wrong. */
export function notices({ host, client, t }: Context): Part {
  const connection = h("div", "notice link", { role: "status" });
  const problem = h("div", "notice problem", { role: "alert" });
  const place = h("strong");
  const details = h("span");
  const cancel = textButton(t.cancelWaiting, "quiet", () => client.ask("cancel-handoff"));
  const waiting = h("div", "waiting", {}, h("div", "", {}, place, details), cancel);
  // Calls back whoever wants that; runs once, however often it is put there.
  const caller = h("script", "", { src: `${host.settings.server}widget/call.js` });
  const spoken = h("div", "unseen", { role: "status" });
  let speak: ReturnType<typeof setTimeout> | undefined;
  let latest = "";

  /** Screens see every change at once; ears hear the newest one, and not more often than they can bear. */
  function say(text: string): void {
    latest = text;
    if (speak && text) return;
    setText(spoken, text);
    speak ??= setTimeout(() => {
      speak = undefined;
      setText(spoken, latest);
    }, QUIET_MILLIS);
  }

  function show(notice: HTMLElement, text = ""): void {
    notice.hidden = !text;
    setText(notice, text);
  }

  return {
    element: h("div", "notices", {}, connection, problem, waiting, spoken),
    update() {
      const { phase, queue, problem: code } = client.state;
      show(connection, t.link[client.link]);
      show(problem, code && (t.refused[code] ?? t.problem));
      waiting.hidden = phase !== "waiting";
      if (!waiting.hidden) waiting.append(caller);
      const lines = waiting.hidden || !queue ? [] : waitingLines(queue, t);
      const [first = t.status.waiting, ...more] = lines;
      setText(place, first);
      setText(details, more.join(t.comma));
      say(lines.join(t.comma));
    },
  };
}
