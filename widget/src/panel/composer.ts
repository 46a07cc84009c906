import { h, setText, textButton } from "../dom";
import { icon, PERSON, SEND } from "../icons";
import type { Context, Part } from "./context";
import { suggestions } from "./suggestions";

/** As the server has it, in UTF-16 units. */
const LONGEST = 2000;
/** From here on the visitor is told how much is left. */
const NEAR_END = 200;

/** Where the visitor writes. Enter sends, except while an input method is converting. */
export function composer(context: Context): Part & {
  focus(): void;
  fill(text: string): void;
  draft(): string;
  closeList(): boolean;
} {
  const { client, t } = context;
  let composing = false;
  const input = h("textarea", {
    rows: 1,
    placeholder: t.placeholder,
    "aria-label": t.placeholder,
    "aria-describedby": "counter",
    enterkeyhint: "send",
    autocomplete: "off",
    maxlength: LONGEST,
  });
  const list = suggestions(input, context, () => fill(""));
  const counter = h("span", { id: "counter", class: "counter", role: "status" });
  const person = textButton(t.person, "quiet", () => client.ask("request-agent"));
  person.prepend(icon(PERSON));
  const foot = h("div", { class: "foot" }, person, counter);
  const send = h("button", { class: "send", "aria-label": t.send, title: t.send }, icon(SEND));

  function changed(): void {
    const left = LONGEST - input.value.length;
    setText(counter, left < NEAR_END ? t.remaining(left) : "");
    foot.hidden = person.hidden && left >= NEAR_END;
    send.disabled = !input.value.trim();
    input.style.height = "auto";
    input.style.height = `${input.scrollHeight}px`;
  }

  function fill(text: string): void {
    input.value = text.slice(0, LONGEST);
    changed();
  }

  function submit(): void {
    const text = input.value.trim();
    if (!text || !context.say(text)) return;
    list.close();
    fill("");
  }

  input.addEventListener("compositionstart", () => {
    composing = true;
    list.close();
  });
  input.addEventListener("compositionend", () => {
    // Safari sends the Enter that ended the conversion after this event.
    setTimeout(() => {
      composing = false;
    });
    list.typed();
  });
  input.addEventListener("input", (event) => {
    changed();
    client.writes();
    if (!(event as InputEvent).isComposing) list.typed();
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || event.keyCode === 229 || composing) return;
    const used = list.key(event);
    if (!used && event.key === "Enter" && !event.shiftKey) submit();
    else if (!used) return;
    event.preventDefault();
  });
  input.addEventListener("blur", () => list.close());

  const onsubmit = (event: Event) => {
    event.preventDefault();
    submit();
    input.focus();
  };
  changed();
  return {
    element: h("form", { class: "composer", onsubmit }, list.element, h("div", { class: "field" }, input, send), foot),
    focus: () => input.focus(),
    fill,
    draft: () => input.value,
    closeList() {
      const { shown } = list;
      list.close();
      return shown;
    },
    update() {
      const { phase } = client.state;
      person.hidden = phase === "waiting" || phase === "with-agent";
      foot.hidden = person.hidden && !counter.textContent;
    },
  };
}
