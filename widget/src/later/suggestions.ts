import { address } from "../address";
import type { Part } from "../panel/context";
import { setText } from "../panel/controls";
import { h } from "../panel/kit";
import type { LaterContext } from "./later";

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
/** More are not shown. */
const MOST = 5;

/** Questions that fit what is being typed, in a list under the fingers of the arrow keys. */
export function suggestions({ host, language, later: { t }, client }: LaterContext, panel: HTMLElement): Part {
  const { server } = host.settings;
  const input = panel.querySelector(".field textarea") as HTMLTextAreaElement;
  const list = h("div", "suggestions", { id: "suggestions", role: "listbox", ariaLabel: t.suggestionList });
  const count = h("div", "unseen", { role: "status" });
  let options: readonly HTMLElement[] = [];
  let active = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let request: AbortController | undefined;

  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  show([]);

  function show(found: readonly Suggestion[]): void {
    options = found.map((one, at) =>
      h(
        "div",
        "entry",
        {
          role: "option",
          id: `suggestion-${at}`,
          // The input keeps the focus, and on phones the keyboard stays.
          onpointerdown: (event) => event.preventDefault(),
          onclick: () => pick(one),
        },
        one.title,
      ),
    );
    list.hidden = !found.length;
    list.replaceChildren(...options);
    setText(count, found.length ? t.suggestions(found.length) : "");
    mark(-1);
  }

  function mark(at: number): void {
    active = at;
    for (const option of options) option.ariaSelected = `${option === options[at]}`;
    options[at]?.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[at]?.id ?? "");
  }

  function pick({ title, intent, url }: Suggestion): void {
    input.value = "";
    input.dispatchEvent(new Event("input"));
    if (intent) host.send(title);
    else open(address(url, server), "_blank", "noopener");
  }

  function stop(): void {
    clearTimeout(timer);
    request?.abort();
  }

  async function ask(text: string): Promise<void> {
    request = new AbortController();
    try {
      const query = `${server}help/${language}/suggest?q=${encodeURIComponent(text)}`;
      const answer = await fetch(query, { signal: request.signal, credentials: "omit" });
      const found: unknown = await answer.json();
      if (input.value.trim() === text && Array.isArray(found)) show(found.slice(0, MOST));
    } catch {
      // Suggestions are a courtesy; without them the visitor just writes on.
    }
  }

  function close(): void {
    stop();
    show([]);
  }

  /** After every change of the text, outside of composition. */
  function typed(): void {
    stop();
    const text = input.value.trim();
    const asks = text && text.length <= LONGEST && client.state.phase !== "with-agent" && input.matches(":focus");
    if (asks) timer = setTimeout(ask, DEBOUNCE_MILLIS, text);
    else show([]);
  }

  /** Takes the arrow keys, Enter on a marked option, and Escape; true when the key was used. */
  function uses({ key }: KeyboardEvent): boolean {
    if (list.hidden) return false;
    const marked = options[active];
    if (key === "Escape") close();
    else if (key === "Enter" && marked) marked.click();
    else {
      const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
      if (!step || input.value.includes("\n")) return false;
      // One place more than there are options: the input itself.
      const places = options.length + 1;
      mark(((active + 1 + step + places) % places) - 1);
    }
    return true;
  }

  panel.querySelector(".composer")?.prepend(list, count);
  input.addEventListener("input", (event) => (event as InputEvent).isComposing || typed());
  input.addEventListener("compositionstart", close);
  input.addEventListener("compositionend", typed);
  input.addEventListener("blur", close);
  // Before the input and the window hear of it.
  panel.addEventListener(
    "keydown",
    (event) => {
      if (event.isComposing || event.keyCode === 229 || !uses(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
  typed();
  return { update() {} };
}
