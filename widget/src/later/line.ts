import type { Part } from "../panel/context";
import { setText, textButton } from "../panel/controls";
import { h, load } from "../panel/kit";
import type { LaterContext } from "./later";
import { placeLines } from "./place";

/** Between two spoken changes of the place in the line, in milliseconds. */
const QUIET_MILLIS = 15_000;

/** The place in the waiting line, above the transcript. */
export function line({ host, client, later: { t } }: LaterContext, panel: HTMLElement): Part {
  const place = h("strong");
  const details = h("span");
  const cancel = textButton(t.cancelWaiting, "quiet", () => client.ask({ type: "cancel-handoff" }));
  const waiting = h("div", "waiting", {}, h("div", "", {}, place, details), cancel);
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let latest = "";
  let said = "";
  /** Whether the bot's own message, just heard, tells the place with which the wait begins. */
  let told = false;
  panel.querySelector(".notices")?.append(waiting);

  /** Screens see every change at once; ears hear the newest one, and not more often than they can bear. */
  function say(text: string): void {
    latest = text;
    if (quiet || !text || text === said) return;
    said = text;
    host.speak(text);
    quiet = setTimeout(() => {
      quiet = undefined;
      say(latest);
    }, QUIET_MILLIS);
  }

  return {
    update() {
      const { phase, queue } = client.state;
      const waits = phase === "waiting";
      waiting.hidden = !waits;
      // Calls back whoever wants that. One that did not come is asked for again at the next change.
      if (waits) load(host.settings.server, "call").catch(() => {});
      const lines = waits && queue ? placeLines(queue, t) : [];
      const [first = t.status.waiting, ...more] = lines;
      setText(place, first);
      setText(details, more.join(t.comma));
      const text = lines.join(t.comma);
      if (!waits) told = phase === "with-bot" && client.caughtUp();
      else if (told && text) {
        said = text;
        told = false;
      }
      say(text);
    },
  };
}
