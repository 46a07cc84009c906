import type { Client } from "./client";
import type { Choice, Language } from "./frames";
import type { Settings } from "./settings";

/** What the element gives to its window. */
export interface PanelHost {
  readonly client: Client;
  readonly settings: Settings;
  readonly language: Language;
  /** Sends what the visitor wrote, unless the page around objects. */
  say(text: string): boolean;
  choose(choice: Choice): void;
  close(): void;
  speak(language: Language): void;
}

/** The window, as the element sees it. */
export interface Panel {
  readonly element: HTMLElement;
  readonly sheet: CSSStyleSheet;
  focus(): void;
  fill(text: string): void;
  draft(): string;
  toEnd(): void;
  update(): void;
}

export type PanelFactory = (host: PanelHost) => Panel;

/**
 * Fetches the window's file once. A classic script, because a module from another host would need CORS; after a
 * failure the next call tries again.
 */
export class PanelLoader {
  #loading: Promise<PanelFactory> | undefined;
  #arrived: (factory: PanelFactory) => void = () => {};

  load(server: string): Promise<PanelFactory> {
    this.#loading ??= new Promise((resolve, reject) => {
      this.#arrived = resolve;
      const script = document.createElement("script");
      script.src = new URL("widget/panel.js", server).href;
      script.onerror = () => {
        this.#loading = undefined;
        script.remove();
        reject(new Error(`madoguchi: ${script.src} could not be loaded`));
      };
      document.head.append(script);
    });
    return this.#loading;
  }

  provide(factory: PanelFactory): void {
    this.#arrived(factory);
  }
}
