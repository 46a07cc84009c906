import type { Language } from "./frames";

export type Theme = "auto" | "light" | "dark";

/** What the page that embeds the widget decides, read from the `data-*` attributes of its tag. */
export interface Settings {
  /** Where the server is: the folder of the script, or `data-server`. Ends with a slash. */
  readonly server: string;
  readonly language: Language;
  readonly theme: Theme;
  /** `#rgb` or `#rrggbb`. */
  readonly accent?: string | undefined;
  /** A name of its own for the header. */
  readonly title?: string | undefined;
  /** Whether to begin with the panel open. */
  readonly open: boolean;
}

export function readSettings(data: DOMStringMap, script: string): Settings {
  const { server, language, theme, accent, title, open } = data;
  return {
    server: new URL(server ? server.replace(/\/?$/, "/") : ".", script).href,
    language: languageOf(language || document.documentElement.lang || navigator.language),
    theme: theme === "light" || theme === "dark" ? theme : "auto",
    accent: accent && /^#([\da-f]{3}|[\da-f]{6})$/i.test(accent) ? accent : undefined,
    title,
    open: open !== undefined && open !== "false",
  };
}

/** Black or white, whichever is easier to read on the colour (WCAG 2 relative luminance; they are equal at 0.179). */
export function readableOn(accent: string): string {
  const hex = accent.length === 4 ? accent.replace(/[\da-f]/gi, "$&$&") : accent;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? "#000" : "#fff";
}

/** The language of a tag such as `en-GB`: Japanese or English, and English for everything else. */
export function languageOf(tag: string): Language {
  return /^ja\b/i.test(tag) ? "ja" : "en";
}
