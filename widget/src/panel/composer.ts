import { handedOff } from "../conversation";
import { PERSON, SEND } from "../icons";
import type { Context, Part } from "./context";
import { iconButton, setText, textButton } from "./controls";
import { h, icon } from "./kit";
import { suggestions } from "./suggestions";

/** As the server has it, in UTF-16 units. */
const LONGEST = 2000;
/** From here on the visitor is told how much is left. */
const NEAR_END = 200;

/** Where the visitor writes. Enter sends, except while an input method is converting. */
export function composer(context: Context): Part & { focus(): void; fill(text: string): void; closeList(): boolean } {
  const { client, host, t } = context;
  let composing = false;
  const counter = h("span", "", { id: "counter", role: "status" });
  const input = h("textarea", "", {
    rows: 1,
    placeholder: t.placeholder,
    ariaLabel: t.placeholder,
    enterKeyHint: "send",
    autocomplete: "off",
    maxLength: LONGEST,
    oninput(event) {
      changed();
      client.writes(input.value);
      if (!(event as InputEvent).isComposing) list.typed();
    },
    onkeydown(event) {
      if (event.isComposing || event.keyCode === 229 || composing) return;
      const used = list.key(event);
      if (!used && event.key === "Enter" && !event.shiftKey) submit();
      else if (!used) return;
      event.preventDefault();
    },
    onblur: () => list.close(),
  });
  input.setAttribute("aria-describedby", counter.id);
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
  const list = suggestions(input, context, clear);
  const person = textButton(t.person, "quiet", () => client.ask("request-agent"));
  person.prepend(icon(PERSON));
  const foot = h("div", "foot", {}, person, counter);
  const send = iconButton(
    t.send,
    icon(SEND),
    () => {
      submit();
      input.focus();
    },
    "send",
  );

  function changed(): void {
    send.disabled = !input.value.trim();
    input.style.height = "auto";
    input.style.height = `${input.scrollHeight}px`;
    update();
  }

  function fill(text: string): void {
    client.draft = input.value = text.slice(0, LONGEST);
    changed();
  }

  function clear(): void {
    list.close();
    fill("");
  }

  function submit(): void {
    const text = input.value.trim();
    if (host.send(text)) clear();
  }

  function update(): void {
    const left = LONGEST - input.value.length;
    person.hidden = handedOff(client.state);
    setText(counter, left < NEAR_END ? t.remaining(left) : (person.hidden && client.state.drafts) || "");
    foot.hidden = person.hidden && !counter.textContent;
  }

  fill(client.draft);
  return {
    element: h("div", "composer", {}, list.element, h("div", "field", {}, input, send), foot),
    focus: () => input.focus(),
    fill,
    closeList() {
      const { shown } = list;
      list.close();
      return shown;
    },
    update,
  };
}
