import { handedOff } from "../conversation";
import { PERSON, SEND } from "../icons";
import type { Context, Section } from "./context";
import { iconButton, textButton } from "./controls";
import { h, icon } from "./kit";

/** As the server has it, in UTF-16 units. */
export const LONGEST = 2000;

/** Where the visitor writes. Enter sends, except while an input method is converting. */
export function composer(context: Context): Section & { focus(): void; fill(text: string): void } {
  const { client, host, t } = context;
  let composing = false;
  const input = h("textarea", "", {
    rows: 1,
    placeholder: t.placeholder,
    ariaLabel: t.placeholder,
    enterKeyHint: "send",
    autocomplete: "off",
    oninput() {
      if (input.value) context.fetch("later");
      send.disabled = !input.value.trim() || input.value.length > LONGEST;
      input.style.height = "auto";
      input.style.height = `${input.scrollHeight}px`;
      client.writes(input.value);
      update();
    },
    onkeydown(event) {
      if (event.isComposing || event.keyCode === 229 || composing) return;
      if (event.key !== "Enter" || event.shiftKey) return;
      event.preventDefault();
      submit();
    },
  });
  input.addEventListener("compositionstart", () => {
    composing = true;
  });
  input.addEventListener("compositionend", () => {
    // Safari sends the Enter that ended the conversion after this event.
    setTimeout(() => {
      composing = false;
    });
  });
  const person = textButton(t.person, "quiet", () => client.ask({ type: "request-agent" }));
  person.prepend(icon(PERSON));
  const foot = h("div", "foot", {}, person);
  const send = iconButton(
    t.send,
    icon(SEND),
    () => {
      submit();
      input.focus();
    },
    "send",
  );

  function fill(text: string): void {
    input.value = text;
    input.dispatchEvent(new Event("input"));
  }

  function submit(): void {
    if (!send.disabled && host.send(input.value.trim())) fill("");
  }

  function update(): void {
    person.hidden = handedOff(client.state);
  }

  fill(client.draft);
  return {
    element: h("div", "composer", {}, h("div", "field", {}, input, send), foot),
    focus: () => input.focus(),
    fill,
    update,
  };
}
