import { h, setText } from "../dom";
import type { Context } from "./context";
import { address } from "./rich-text";

interface Suggestion {
  readonly title: string;
  readonly intent?: string;
  readonly article?: string;
  readonly url: string;
}

/** After the last key, in milliseconds. */
const DEBOUNCE_MILLIS = 150;
/** Longer texts are no longer searches, in characters. */
const LONGEST = 80;

/** Questions that fit what is being typed, in a list under the fingers of the arrow keys. */
export function suggestions(input: HTMLTextAreaElement, context: Context, picked: () => void) {
  const { settings, language, t, client } = context;
  const list = h("div", { class: "suggestions", id: "suggestions", role: "listbox", "aria-label": t.suggestionList });
  const count = h("div", { class: "unseen", role: "status" });
  let found: readonly Suggestion[] = [];
  let active = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let request: AbortController | undefined;

  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", "suggestions");
  show([]);

  function show(next: readonly Suggestion[]): void {
    found = next;
    active = -1;
    list.hidden = found.length === 0;
    setText(count, found.length ? t.suggestions(found.length) : "");
    list.replaceChildren(
      ...found.map((one, at) =>
        h(
          "div",
          {
            role: "option",
            id: `suggestion-${at}`,
            "aria-selected": "false",
            // The input keeps the focus, and on phones the keyboard stays.
            onpointerdown: (event: PointerEvent) => event.preventDefault(),
            onclick: () => pick(one),
          },
          one.title,
        ),
      ),
    );
    mark();
  }

  function mark(): void {
    [...list.children].forEach((option, at) => {
      option.setAttribute("aria-selected", String(at === active));
      if (at === active) option.scrollIntoView({ block: "nearest" });
    });
    if (active < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", `suggestion-${active}`);
  }

  function pick({ title, intent, url }: Suggestion): void {
    close();
    picked();
    if (intent) context.say(title);
    else open(address(url, settings.server), "_blank", "noopener");
  }

  function close(): void {
    clearTimeout(timer);
    request?.abort();
    show([]);
  }

  async function ask(text: string): Promise<void> {
    request = new AbortController();
    try {
      const query = new URL(`help/${language}/suggest?q=${encodeURIComponent(text)}`, settings.server);
      const answer = await fetch(query, { signal: request.signal, credentials: "omit" });
      const list: unknown = answer.ok ? await answer.json() : [];
      if (input.value.trim() === text && Array.isArray(list)) show(list.slice(0, 5));
    } catch {
      // Suggestions are a courtesy; without them the visitor just writes on.
    }
  }

  return {
    element: h("div", {}, list, count),
    close,
    get shown(): boolean {
      return found.length > 0;
    },
    /** Call after every change of the text, outside of composition. */
    typed(): void {
      clearTimeout(timer);
      request?.abort();
      const text = input.value.trim();
      const { phase } = client.state;
      if (!text || text.length > LONGEST || phase === "with-agent") show([]);
      else timer = setTimeout(() => ask(text), DEBOUNCE_MILLIS);
    },
    /** Takes the arrow keys and Enter on a marked option; true when the key was used. */
    key({ key }: KeyboardEvent): boolean {
      const one = found[active];
      if (key === "Enter" && one) {
        pick(one);
        return true;
      }
      const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
      if (!step || !found.length || input.value.includes("\n")) return false;
      // One place more than there are options: the input itself.
      const places = found.length + 1;
      active = ((active + 1 + step + places) % places) - 1;
      mark();
      return true;
    },
  };
}
