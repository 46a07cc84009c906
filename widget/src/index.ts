import { type Call, MadoguchiChat } from "./element";

/**
 * The way in: `<script async src="https://host/widget.js" data-language="ja"></script>`. Puts one
 * `<madoguchi-chat>` on the page, unless the page has its own, and turns the queue `window.madoguchi` into verbs.
 */

const NAME = "madoguchi-chat";

declare global {
  interface Window {
    /** A queue until the widget has loaded, and then the element itself. */
    madoguchi?: Call[] | MadoguchiChat;
  }
}

function begin(script: DOMStringMap): void {
  const waiting = Array.isArray(window.madoguchi) ? window.madoguchi : [];
  const found = document.querySelector<MadoguchiChat>(NAME);
  const chat = found ?? (document.createElement(NAME) as MadoguchiChat);
  // Listeners first, so that nobody misses `ready`.
  for (const [verb, ...values] of waiting)
    if (verb === "on") chat.addEventListener(...(values as Parameters<typeof chat.addEventListener>));
  if (!found) {
    Object.assign(chat.dataset, script);
    document.body.append(chat);
  }
  window.madoguchi = chat;
  customElements.define(NAME, MadoguchiChat);
  chat.push(...waiting.filter(([verb]) => verb !== "on"));
}

if (!customElements.get(NAME)) {
  const { dataset } = (document.currentScript ?? document.documentElement) as HTMLElement;
  if (document.body) begin(dataset);
  else addEventListener("DOMContentLoaded", () => begin(dataset));
}
