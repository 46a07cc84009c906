import type { Hello, Language } from "./frames";

export type Theme = "auto" | "light" | "dark";

/** What the page that embeds the widget decides: the `data-*` attributes of its tag, and later its verbs. */
export interface Settings {
  /** Where the server is: the folder of the script, or `data-server`. Ends with a slash. */
  readonly server: string;
  language: Language;
  theme: string;
  /** Any colour of CSS. */
  readonly accent: string;
  /** A name of its own for the header. */
  readonly title: string | undefined;
  /** Whether to begin with the window open. */
  readonly open: boolean;
  /** What the page tells of the visitor, in the first frame of each connection. */
  about: Pick<Hello, "identity" | "attributes">;
}

export function readSettings(
  { server, language, theme, accent, title, open, identity }: DOMStringMap,
  script: string,
): Settings {
  return {
    server: new URL(server ? server.replace(/\/?$/, "/") : ".", script).href,
    language: languageOf(language || document.documentElement.lang || navigator.language),
    theme: theme ?? "auto",
    accent: accent && CSS.supports("color", accent) ? accent : "",
    title,
    open: (open ?? "false") !== "false",
    about: { identity },
  };
}

/** The language of a tag such as `en-GB`: Japanese or English, and English for everything else. */
export function languageOf(tag: string): Language {
  return /^ja\b/i.test(tag) ? "ja" : "en";
}
