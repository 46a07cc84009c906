import { type Events, MadoguchiChat } from "./element";

/**
 * The way in: `<script async src="https://host/widget.js" data-language="ja"></script>`. Puts one
 * `<madoguchi-chat>` on the page, unless the page has its own, and turns the queue `window.madoguchi` into verbs.
 */

const VERBS = [
  "open",
  "close",
  "toggle",
  "show",
  "hide",
  "identify",
  "logout",
  "setLocale",
  "setTheme",
  "prefill",
  "send",
  "reset",
  "destroy",
] as const;

type Verb = (typeof VERBS)[number] | "on" | "off";
type Call = readonly [Verb, ...unknown[]];
type Listener = (event: CustomEvent) => void;
type Verbs = Record<Verb, (...values: never[]) => unknown> & { push(...calls: Call[]): void };

declare global {
  interface Window {
    madoguchi?: Verbs | Call[];
  }
}

function verbs(chat: MadoguchiChat): Verbs {
  const api = {
    on: (name: keyof Events, listener: Listener) => chat.addEventListener(name, listener as EventListener),
    off: (name: keyof Events, listener: Listener) => chat.removeEventListener(name, listener as EventListener),
    push(...calls: Call[]) {
      for (const [verb, ...values] of calls) {
        const act = (api as unknown as Verbs)[verb] as ((...values: unknown[]) => unknown) | undefined;
        if (act && verb !== ("push" as Verb)) act(...values);
        else console.warn(`madoguchi: there is no "${verb}"; there are ${VERBS.join(", ")}, on, off`);
      }
    },
  } as unknown as Verbs;
  for (const verb of VERBS) api[verb] = (chat[verb] as (...values: never[]) => unknown).bind(chat);
  return api;
}

function begin(script: DOMStringMap): void {
  const waiting = Array.isArray(window.madoguchi) ? window.madoguchi : [];
  const found = document.querySelector<MadoguchiChat>("madoguchi-chat");
  const chat = found ?? (document.createElement("madoguchi-chat") as MadoguchiChat);
  if (!found) Object.assign(chat.dataset, script);
  customElements.define("madoguchi-chat", MadoguchiChat);
  customElements.upgrade(chat);
  const api = verbs(chat);
  window.madoguchi = api;
  // Listeners first, so that nobody misses `ready`.
  const [listeners, others] = [true, false].map((on) => waiting.filter(([verb]) => (verb === "on") === on));
  api.push(...(listeners ?? []));
  if (!found) document.body.append(chat);
  api.push(...(others ?? []));
}

if (!customElements.get("madoguchi-chat")) {
  const { dataset } = (document.currentScript ?? document.documentElement) as HTMLElement;
  if (document.body) begin(dataset);
  else addEventListener("DOMContentLoaded", () => begin(dataset));
}
