import style from "@styles/launcher.css";
import { h } from "./dom";
import type { ChatWindow, Events, Host } from "./host";
import { icon } from "./icon";
import { launcher } from "./launcher";
import { load, provide } from "./loader";
import type { Kept } from "./memory";
import { languageOf, readSettings, type Settings, type Theme } from "./settings";
import { kept } from "./storage";
import { pageTitle } from "./title";

/** A verb with its values, as the page's own script pushes it. */
export type Call = readonly [verb: string, ...values: unknown[]];

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);

const SCRIPT = (document.currentScript as HTMLScriptElement | null)?.src ?? location.href;
/** How long what was said stays, in milliseconds: whoever reads through the page later finds it in its place, once. */
const SPOKEN_MILLIS = 5000;
/** On pages narrower than this the window fills the screen. */
const PHONE = matchMedia("(max-width: 479px)");

/**
 * `<madoguchi-chat>`: the button in the corner, and behind it the window, which is fetched when a visitor reaches for
 * the button, has a conversation already, or the page asks for something that needs it.
 *
 * Attributes: `data-language`, `data-theme`, `data-accent`, `data-title`, `data-open`, `data-server`, `data-identity`. Style: the
 * `--chat-*` variables of launcher.css. Events: {@link Events}.
 */
export class MadoguchiChat extends HTMLElement implements Host {
  static readonly provide = provide;
  /** For the files that come after this one. */
  static readonly kit = { h, icon, load };

  settings!: Settings;
  #window: ChatWindow | undefined;
  /** The language of the window that is there. */
  #language = "";
  #open = false;
  /** What the page wants written, until there is a window to write it in. */
  #draft = "";
  #drawing: ReturnType<typeof setTimeout> | 0 = 0;
  #ended: AbortController | undefined;
  /** On the page from the beginning: screen readers miss what a region that is new already says. */
  readonly #spoken = h("div", "unseen", { ariaLive: "polite" });
  readonly #root = this.attachShadow({ mode: "open" });
  readonly on = this.addEventListener;
  readonly off = this.removeEventListener;
  readonly #launcher = launcher(
    () => this.toggle(),
    () => this.#preload(),
  );

  connectedCallback(): void {
    if (this.#ended) return;
    this.#ended = new AbortController();
    const { signal } = this.#ended;
    this.settings = readSettings(this.dataset, SCRIPT);
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(this.#launcher.element, this.#spoken);
    this.style.setProperty("--chat-accent", this.settings.accent);
    const changed = () => this.changed();
    document.addEventListener("visibilitychange", changed, { signal });
    // The keyboard of a phone covers the page without changing its height; this is what is left of it.
    const fit = () => this.style.setProperty("--chat-viewport", `${visualViewport?.height}px`);
    visualViewport?.addEventListener("resize", fit, { signal });
    this.#draw();
    this.tell("ready");
    const begun = kept<Kept>("localStorage");
    if (begun ? begun.open && !PHONE.matches : this.settings.open) this.reveal(true);
    else if (begun) this.#preload();
  }

  /** Ends everything; moving the element within the page does not. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#ended?.abort();
      this.#ended = undefined;
      this.#window?.client.end();
      this.#window?.element.remove();
      this.#window = undefined;
      this.#language = "";
      pageTitle(0);
    });
  }

  /** Carries out verbs one after the other, as the queue did before this was loaded. */
  push(...calls: readonly Call[]): void {
    for (const [verb, ...values] of calls) {
      const act = this[verb as "send"] as unknown;
      if (typeof act === "function") act.apply(this, values);
      else console.warn(`madoguchi: there is no "${verb}"`);
    }
  }

  open(): void {
    this.reveal(true, true);
  }

  close(): void {
    const inside = this.#root.activeElement;
    this.reveal(false);
    this.#window?.client.kept.keep({ open: false });
    if (inside) this.#launcher.element.focus();
  }

  toggle(): void {
    if (this.#open) this.close();
    else this.open();
  }

  show(): void {
    this.hidden = false;
  }

  hide(): void {
    this.hidden = true;
  }

  /** @param identity a token in which the page's own server signs who the visitor is */
  identify(identity: string): void {
    this.#introduce({ identity });
  }

  /** @param attributes what else the page says of the visitor; agents see that nobody vouches for it */
  setAttributes(attributes: Readonly<Record<string, string>>): void {
    this.#introduce({ attributes });
  }

  logout(): void {
    this.settings.about = {};
    this.reset();
  }

  #introduce(about: Settings["about"]): void {
    Object.assign(this.settings.about, about);
    this.#window?.client.restart();
  }

  setLocale(tag: string): void {
    const language = languageOf(tag);
    if (language === this.settings.language) return;
    this.settings.language = language;
    this.#draw();
    const inside = this.#root.activeElement;
    if (this.#window)
      this.#with((chat) => {
        chat.client.restart();
        chat.toEnd();
        if (inside) chat.focus();
      });
  }

  setTheme(theme: Theme): void {
    this.settings.theme = theme;
    this.#draw();
  }

  prefill(text: string): void {
    this.#draft = text;
    this.#window?.fill(text);
  }

  /** Sends a message as the visitor; false when a `before-send` listener prevented it. */
  send(text: string): boolean {
    if (!text.trim() || !this.tell("before-send", { text })) return false;
    this.#with(({ client }) => client.say(text));
    return true;
  }

  /** A new conversation, with nothing left of the old one. */
  reset(): void {
    if (this.#window || kept("localStorage"))
      this.#with((chat) => {
        chat.fill("");
        chat.client.reset();
      });
  }

  destroy(): void {
    this.remove();
  }

  reveal(open: boolean, byHand = false): void {
    if (open !== this.#open) {
      this.#open = open;
      this.toggleAttribute("opened", open);
      this.tell(open ? "open" : "close");
    }
    this.#draw();
    if (open)
      this.#with((chat) => {
        chat.client.connect();
        this.#draw();
        chat.toEnd();
        if (!byHand) return;
        chat.client.kept.keep({ open });
        chat.focus();
      });
  }

  tell<K extends keyof Events>(name: K, detail?: Events[K]): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, cancelable: true }));
  }

  speak(text: string, lang = this.lang): void {
    if (!text) return;
    const line = h("p", "", { lang }, text);
    this.#spoken.append(line);
    setTimeout(() => line.remove(), SPOKEN_MILLIS);
  }

  /** Many frames arrive at once when history is read in; they are drawn together. */
  changed(): void {
    this.#drawing ||= setTimeout(() => {
      this.#drawing = 0;
      if (this.#ended) this.#draw();
    }, 15);
  }

  /** A failure is told when the visitor really opens. */
  #preload(): void {
    this.#load().catch(() => {});
  }

  #with(act: (chat: ChatWindow) => void): void {
    this.#load().then(
      (chat) => chat && act(chat),
      () => {
        this.reveal(false);
        this.tell("error", { code: "panel-unavailable" });
      },
    );
  }

  /** The window in the language of now; undefined when the element has left the page meanwhile. */
  async #load(): Promise<ChatWindow | undefined> {
    const { server, language } = this.settings;
    const build = await load(server, language);
    if (language !== this.settings.language) return this.#load();
    if (this.#ended && language !== this.#language) {
      this.#language = language;
      this.#window?.element.remove();
      this.#window = build(this, this.#window?.client);
      this.#root.adoptedStyleSheets = [sheet, this.#window.sheet];
      this.#root.prepend(this.#window.element);
      // What the visitor has typed is worth more.
      if (!this.#window.client.draft) this.#window.fill(this.#draft);
      this.#draft = "";
      this.#draw();
    }
    return this.#window;
  }

  #draw(): void {
    const { theme, language, title } = this.settings;
    const chat = this.#window;
    this.lang = language;
    this.style.colorScheme = theme === "auto" ? "" : theme;
    if (chat) {
      chat.element.hidden = !this.#open;
      if (this.#open) {
        chat.update();
        if (!document.hidden) chat.client.read();
      }
    }
    const unread = chat?.client.unread ?? 0;
    this.#launcher.update(this.#open, unread, language, title);
    pageTitle(unread);
  }
}
