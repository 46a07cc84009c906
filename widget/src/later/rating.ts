import { STAR } from "../icons";
import type { Part } from "../panel/context";
import { h, icon } from "../panel/kit";
import type { LaterContext } from "./later";

/** One to five stars and a comment, asked for at the end of a conversation. */
export function rating({ client, host, later }: LaterContext, panel: HTMLElement): Part {
  const { title, star, comment: ask, send, reopen } = later.t.rate;
  const stars = [1, 2, 3, 4, 5].map((count) =>
    h(
      "label",
      "star",
      {},
      h("input", "", { type: "radio", name: "score", required: true, value: `${count}`, ariaLabel: star(count) }),
      icon(STAR),
    ),
  );
  const comment = h("textarea", "", { rows: 2, maxLength: 1000, placeholder: ask, ariaLabel: ask });
  const element = h(
    "form",
    "rating",
    {
      hidden: true,
      onsubmit(event) {
        event.preventDefault();
        const score = Number(new FormData(element).get("score"));
        client.ask({ type: "rate", score, comment: comment.value.trim() || undefined }, { rated: true });
      },
    },
    h("fieldset", "", {}, h("legend", "", {}, title), h("div", "stars", {}, ...stars)),
    comment,
    h("button", "primary", {}, send),
    h("p", "", {}, reopen),
  );
  panel.querySelector(".content")?.append(element);
  return {
    update() {
      const { phase, rated } = client.state;
      const asked = phase === "closed" && !rated && client.caughtUp();
      if (asked && element.hidden) {
        element.reset();
        host.speak(title);
      }
      element.hidden = !asked;
    },
  };
}
