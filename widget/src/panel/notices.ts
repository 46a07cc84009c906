import type { Context, Section } from "./context";
import { setText } from "./controls";
import { h } from "./kit";

/** What stands above the transcript: a lost connection, a request that went wrong, and later the place in the line. */
export function notices(context: Context): Section {
  const { client, t } = context;
  const connection = h("div", "notice link", { role: "status" });
  const problem = h("div", "notice problem", { role: "alert" });

  function show(notice: HTMLElement, text = ""): void {
    notice.hidden = !text;
    setText(notice, text);
  }

  return {
    element: h("div", "notices", {}, connection, problem),
    update() {
      const { problem: code } = client.state;
      show(connection, t.link[client.link]);
      show(problem, code && (context.later?.t.refused[code] ?? t.problem));
    },
  };
}
