import { h } from "../dom";
import { icon, STAR } from "../icons";
import type { Context, Part } from "./context";

/** One to five stars and a comment, asked for at the end of a conversation. */
export function rating({ client, t }: Context): Part {
  let score = 0;
  const stars = [1, 2, 3, 4, 5].map((count) => {
    const onchange = () => {
      score = count;
      send.disabled = false;
      comment.hidden = false;
      stars.forEach((star, at) => {
        star.classList.toggle("lit", at < count);
      });
    };
    const input = h("input", {
      type: "radio",
      name: "score",
      value: count,
      "aria-label": t.rate.star(count),
      onchange,
    });
    return h("label", { class: "star" }, input, icon(STAR));
  });
  const comment = h("textarea", {
    rows: 2,
    maxlength: 1000,
    placeholder: t.rate.comment,
    "aria-label": t.rate.comment,
    hidden: true,
  });
  const send = h("button", { class: "primary", disabled: true }, t.rate.send);
  const onsubmit = (event: Event) => {
    event.preventDefault();
    client.rate(score, comment.value.trim());
  };
  const element = h(
    "form",
    { class: "rating", hidden: true, onsubmit },
    h("fieldset", {}, h("legend", {}, t.rate.title), h("div", { class: "stars" }, ...stars)),
    comment,
    send,
    h("p", {}, t.rate.reopen),
  );
  return {
    element,
    update() {
      const { phase, rated } = client.state;
      const asked = phase === "closed" && !rated && client.caughtUp;
      if (asked && element.hidden) {
        element.reset();
        score = 0;
        send.disabled = true;
        for (const star of stars) star.classList.remove("lit");
      }
      element.hidden = !asked;
    },
  };
}
