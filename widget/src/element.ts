import { Client, type Happenings } from "./client";
import type { Language } from "./frames";
import { launcher } from "./launcher";
import style from "./launcher.css";
import { type Panel, type PanelFactory, PanelLoader } from "./panel-loader";
import { languageOf, readableOn, readSettings, type Settings, type Theme } from "./settings";
import { pageTitle } from "./title";

/** Everything the page can listen to, as `CustomEvent`s of the element; `before-send` can be prevented. */
export interface Events extends Happenings {
  ready: undefined;
  open: undefined;
  close: undefined;
  "before-send": { text: string };
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);

const SCRIPT = (document.currentScript as HTMLScriptElement | null)?.src ?? location.href;
/** On pages narrower than this the window fills the screen. */
const PHONE = matchMedia("(max-width: 479px)");
const DARK = matchMedia("(prefers-color-scheme: dark)");
const loader = new PanelLoader();

/**
 * `<madoguchi-chat>`: the button in the corner and the conversation behind it.
 *
 * Attributes: `data-language`, `data-theme`, `data-accent`, `data-title`, `data-open`, `data-server`. Style: the
 * `--chat-*` variables of launcher.css. Events: {@link Events}.
 */
export class MadoguchiChat extends HTMLElement {
  #settings!: Settings;
  #client!: Client;
  #language!: Language;
  #theme!: Theme;
  #launcher!: ReturnType<typeof launcher>;
  #panel: Panel | undefined;
  #open = false;
  #draft = "";
  #drawing = 0;
  #ended: AbortController | undefined;
  readonly #root = this.attachShadow({ mode: "open" });

  /** Called by the window's own file when it has arrived. */
  static provide(factory: PanelFactory): void {
    loader.provide(factory);
  }

  connectedCallback(): void {
    if (this.#ended) return;
    this.#ended = new AbortController();
    const { signal } = this.#ended;
    const settings = readSettings(this.dataset, SCRIPT);
    this.#settings = settings;
    this.#language = settings.language;
    this.#theme = settings.theme;
    this.#client = new Client(settings.server, settings.language, {
      changed: () => this.#later(),
      tell: (name, detail) => this.#tell(name, detail),
      moved: (open) => this.#show(open),
    });
    this.#build();
    this.#colour();
    DARK.addEventListener("change", () => this.#colour(), { signal });
    document.addEventListener("visibilitychange", () => this.#later(), { signal });
    // The keyboard of a phone covers the page without changing its height; this is what is left of it.
    const fit = () => this.style.setProperty("--chat-viewport", `${visualViewport?.height}px`);
    visualViewport?.addEventListener("resize", fit, { signal });
    const { token, open } = this.#client.memory.kept;
    this.#show(token ? open && !PHONE.matches : settings.open);
    this.#tell("ready");
  }

  /** Ends everything; moving the element within the page does not. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#ended?.abort();
      this.#ended = undefined;
      this.#client.end();
      this.#panel = undefined;
      pageTitle(0);
    });
  }

  get isOpen(): boolean {
    return this.#open;
  }

  open(): void {
    this.#client.memory.keep({ open: true });
    this.#show(true, true);
  }

  close(): void {
    const inside = this.#root.activeElement;
    this.#client.memory.keep({ open: false });
    this.#show(false);
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

  /** @param jwt who the visitor is, signed by the page's own server; it travels in the first frame only */
  identify(jwt: string): void {
    this.#client.identify(jwt);
  }

  logout(): void {
    this.#client.logout();
  }

  setLocale(tag: string): void {
    const language = languageOf(tag);
    if (language === this.#language) return;
    this.#language = language;
    this.#client.speak(language);
    const inside = this.#root.activeElement !== null;
    if (this.#panel) this.#draft = this.#panel.draft();
    this.#panel = undefined;
    this.#build();
    this.#show(this.#open, inside);
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.#colour();
  }

  prefill(text: string): void {
    this.#draft = text;
    this.#panel?.fill(text);
  }

  /** Sends a message as the visitor; false when a `before-send` listener prevented it. */
  send(text: string): boolean {
    if (!text.trim() || !this.#tell("before-send", { text })) return false;
    this.#client.say(text);
    return true;
  }

  reset(): void {
    this.#client.reset();
  }

  destroy(): void {
    this.remove();
  }

  #build(): void {
    this.lang = this.#language;
    this.#launcher = launcher(
      this.#language,
      this.#settings.title,
      () => this.toggle(),
      // A failure is told when the visitor really opens.
      () => loader.load(this.#settings.server).catch(() => {}),
    );
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.replaceChildren(this.#launcher.element);
  }

  #show(open: boolean, byHand = false): void {
    const before = this.#open;
    this.#open = open;
    this.toggleAttribute("opened", open);
    if (open) {
      this.#client.connect();
      if (this.#panel) this.#draw(this.#panel, byHand);
      else this.#load(byHand);
    }
    if (this.#panel) this.#panel.element.hidden = !open;
    this.#update();
    if (before !== open) this.#tell(open ? "open" : "close");
  }

  async #load(byHand: boolean): Promise<void> {
    try {
      const factory = await loader.load(this.#settings.server);
      if (this.#panel || !this.#ended) return;
      this.#panel = factory({
        client: this.#client,
        settings: this.#settings,
        language: this.#language,
        say: (text) => this.send(text),
        choose: (choice) => {
          if (this.#tell("before-send", { text: choice.label })) this.#client.choose(choice);
        },
        close: () => this.close(),
        speak: (language) => this.setLocale(language),
      });
      this.#root.adoptedStyleSheets = [sheet, this.#panel.sheet];
      this.#root.prepend(this.#panel.element);
      this.#panel.fill(this.#draft);
      this.#panel.element.hidden = !this.#open;
      this.#draw(this.#panel, byHand);
    } catch {
      this.#show(false);
      this.#tell("error", { code: "panel-unavailable" });
    }
  }

  #draw(panel: Panel, byHand: boolean): void {
    panel.element.hidden = !this.#open;
    this.#update();
    panel.toEnd();
    if (byHand) panel.focus();
  }

  /** Many frames arrive at once when history is read in; they are drawn together. */
  #later(): void {
    this.#drawing ||= window.setTimeout(() => {
      this.#drawing = 0;
      if (this.#ended) this.#update();
    }, 15);
  }

  #update(): void {
    if (this.#open && this.#panel) {
      this.#panel.update();
      if (!document.hidden) this.#client.read();
    }
    const { unread } = this.#client;
    this.#launcher.update(this.#open, unread);
    pageTitle(this.#open && !document.hidden ? 0 : unread);
  }

  #colour(): void {
    this.toggleAttribute("dark", this.#theme === "dark" || (this.#theme === "auto" && DARK.matches));
    const { accent } = this.#settings;
    if (!accent) return;
    const on = readableOn(accent);
    this.style.setProperty("--chat-accent", accent);
    this.style.setProperty("--chat-on-accent", on);
    this.toggleAttribute("pale", on === "#000");
  }

  #tell(name: keyof Events, detail?: Events[keyof Events]): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, cancelable: name === "before-send" }));
  }
}
