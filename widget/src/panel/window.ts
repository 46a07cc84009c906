import transcriptStyle from "@styles/panel/transcript.css";
import windowStyle from "@styles/panel/window.css";
import { client as begin } from "../client";
import type { Language } from "../frames";
import type { WindowFactory } from "../host";
import { arrivals } from "./arrivals";
import { composer } from "./composer";
import type { Context, Part, Section } from "./context";
import { header } from "./header";
import { Chat, h } from "./kit";
import { log } from "./log";
import { notices } from "./notices";
import { spoken } from "./spoken";
import type { Texts } from "./texts/ja";

const sheet = new CSSStyleSheet();
sheet.replaceSync(windowStyle + transcriptStyle);

/** Hands the window in one language to the element that asked for it. */
export function provide(language: Language, t: Texts): void {
  Chat.provide({ [language]: conversationWindow(language, t) });
}

/** The window of the conversation: a dialog that leaves the page behind it usable. */
const conversationWindow =
  (language: Language, t: Texts): WindowFactory =>
  (host, client = begin(host)) => {
    const fetch = arrivals({ host, language }, (make) => {
      // Taken away meanwhile, with its language or with the whole element.
      if (!element.isConnected) return;
      parts.push(make(context, element));
      host.changed();
    });
    const context: Context = { host, client, language, t, fetch };
    const middle = log(context);
    const bottom = composer(context);
    const sections: Section[] = [header(context), notices(context), middle, bottom];
    const parts: Part[] = [...sections];
    client.heard = spoken(context);
    const element = h(
      "section",
      "panel",
      { role: "dialog", ariaLabel: host.settings.title ?? t.title },
      ...sections.map((part) => part.element),
    );
    element.onkeydown = (event) => {
      // The page's shortcuts do not see into the shadow tree and would take letters for commands.
      event.stopPropagation();
      if (event.key === "Escape" && !event.isComposing) host.close();
    };
    return {
      element,
      sheet,
      client,
      focus: bottom.focus,
      fill: bottom.fill,
      toEnd: middle.toEnd,
      update() {
        // Beside the question on its way out, or the history on its way in; neither waits for it.
        if (client.kept.engaged || client.state.problem) fetch("later");
        const inside = element.querySelector<HTMLButtonElement>(":focus-visible");
        for (const part of parts) part.update();
        // What a key has just pressed may be gone; the keyboard goes on where one writes. A finger needs no such place.
        if (inside && (inside.disabled || !inside.checkVisibility())) bottom.focus();
      },
    };
  };
