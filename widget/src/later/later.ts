import style from "@styles/later/later.css";
import type { ConversationEvent, Language } from "../frames";
import type { Context, Part } from "../panel/context";
import { Chat } from "../panel/kit";
import { counter } from "./counter";
import { dayName } from "./day";
import { face } from "./face";
import { happened } from "./happened";
import { latest } from "./latest";
import { line } from "./line";
import { menu } from "./menu";
import { parcels } from "./parcels";
import { rating } from "./rating";
import { status } from "./status";
import { suggestions } from "./suggestions";
import type { LaterTexts } from "./texts/ja";
import { type Thumbs, thumbs } from "./thumbs";
import { typing } from "./typing";

/** What this file lends to the window. */
export interface Later {
  readonly t: LaterTexts;
  /** Who is there, when it is not the bot. */
  status(): string;
  /** What happened around the messages, in words; undefined when it is not for the visitor's eyes. */
  happened(event: ConversationEvent): string | undefined;
  /** The name of a day before today. */
  day(date: Date, now: Date): string;
  /** Asks whether an answer helped. */
  thumbs(): Thumbs;
}

/** What every part of this file is given. */
export type LaterContext = Context & { readonly later: Later };

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);

/**
 * Hands over, in one language, what the first answer does not wait for: suggestions, thumbs, menu, the place in the line,
 * who is typing, the rating, and the words for all that. It comes while the first question is typed, or as soon as any
 * of it may be seen.
 */
export function provide(language: Language, t: LaterTexts): void {
  Chat.provide({
    [`${language}-later`](context: Context, panel: HTMLElement): Part {
      const later: Later = {
        t,
        status: () => status(context.client.state, t),
        happened: (event) => happened(event, t),
        day: (date, now) => dayName(date, now, language, t),
        thumbs: () => thumbs(context.client, t),
      };
      const whole = Object.assign(context, { later });
      const root = panel.getRootNode() as ShadowRoot;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      const parts = [suggestions, counter, latest, face, menu, line, typing, rating, parcels].map((make) =>
        make(whole, panel),
      );
      return {
        update() {
          for (const part of parts) part.update();
        },
      };
    },
  });
}
