import transcriptStyle from "@styles/panel/transcript.css";
import windowStyle from "@styles/panel/window.css";
import { client as begin } from "../client";
import type { Language } from "../frames";
import type { WindowFactory } from "../window-loader";
import { composer } from "./composer";
import type { Part } from "./context";
import { header } from "./header";
import { Chat, h } from "./kit";
import { log } from "./log";
import { notices } from "./notices";
import type { Texts } from "./texts/ja";

const sheet = new CSSStyleSheet();
sheet.replaceSync(windowStyle + transcriptStyle);

/** Hands the window in one language to the element that asked for it. */
export function provide(language: Language, t: Texts): void {
  Chat.provide(conversationWindow(language, t));
}

/** The window of the conversation: a dialog that leaves the page behind it usable. */
const conversationWindow =
  (language: Language, t: Texts): WindowFactory =>
  (host, client = begin(host)) => {
    const context = { host, client, language, t };
    const top = header(context);
    const middle = log(context);
    const bottom = composer(context);
    const parts: Part[] = [top, notices(context), middle, bottom];
    const element = h(
      "section",
      "panel",
      { role: "dialog", ariaLabel: host.settings.title ?? t.title },
      ...parts.map((part) => part.element),
    );
    const files = h("script", "", {
      src: `${host.settings.server}widget/files.js`,
      onload: () => parts.push(Chat.files(context, element)),
    });
    element.onkeydown = (event) => {
      // The page's shortcuts do not see into the shadow tree and would take letters for commands.
      event.stopPropagation();
      if (event.key !== "Escape" || event.isComposing) return;
      if (!bottom.closeList() && !top.closeMenu()) host.close();
    };
    element.onclick = ({ target }) => {
      if (!(target as Element).closest(".head")) top.closeMenu();
    };
    return {
      element,
      sheet,
      client,
      focus: bottom.focus,
      fill: bottom.fill,
      toEnd: middle.toEnd,
      update() {
        // Runs once, however often it is put there.
        if (client.state.files) element.append(files);
        for (const part of parts) part.update();
      },
    };
  };
