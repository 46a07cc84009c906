import { address } from "../address";
import type { Choice } from "../frames";
import { BOT, PERSON } from "../icons";
import type { Thumbs } from "../later/thumbs";
import type { Context } from "./context";
import { link, textButton } from "./controls";
import { h, icon } from "./kit";
import { safeHref } from "./markdown";
import { richText } from "./rich-text";
import { tongue } from "./tongue";
import type { MessageItem } from "./transcript";

/** One message: bubble, choices, thumbs, and below it who, when, and how far it got. */
export function messageRow({ message }: MessageItem, context: Context) {
  const { t, host, language, client } = context;
  const { author, text, article, file } = message;
  const own = author.role === "visitor";
  const person = author.role === "agent";
  const name = author.name || t[author.role as "visitor"];
  const said = own ? [text] : richText(text, context);
  // A file is its name, until the files' part makes more of it.
  const bubble = h(
    "div",
    "bubble",
    { file, lang: tongue(text) ?? language } as object,
    h("span", "unseen", {}, `${name}: `),
    ...said,
  );
  if (article) {
    const href = `${host.settings.server}help/${language}/${encodeURIComponent(article)}`;
    bubble.append(link(href, t.more, t.newTab, "more"));
  }
  const choices = (message.choices ?? []).map((choice) => choiceButton(choice, context));
  let thumbs: Thumbs | undefined;
  const meta = h("div", "meta");
  const element = h(
    "div",
    "",
    {},
    !own && h("span", "avatar", {}, icon(person ? PERSON : BOT)),
    bubble,
    choices.length > 0 && h("div", "choices", {}, ...choices),
    meta,
  );
  let drawn = "";
  return {
    element,
    update({ key, first, current, sequence, helpful, time, outgoing }: MessageItem) {
      const failed = outgoing?.state === "failed";
      element.className = `message ${author.role} ${first ? "first" : ""} ${failed ? "failed" : ""}`;
      // Links do not mind.
      for (const choice of choices as HTMLButtonElement[]) choice.disabled = !current;
      const { later } = context;
      if (later && !thumbs && message.intent && !message.smalltalk) {
        thumbs = later.thumbs();
        meta.before(thumbs.element);
      }
      thumbs?.update(sequence, helpful);
      const reason = later?.t.refused[outgoing?.code ?? ""];
      const onItsWay = outgoing?.state === "sending" && (client.link === "open" ? t.sending : t.queued);
      const delivery = failed ? (reason ?? t.failed) : onItsWay || t.accepted;
      const line = `${own ? "" : `${name} · `}${time}${own ? ` · ${delivery}` : ""}`;
      if (line === drawn) return;
      drawn = line;
      meta.replaceChildren(line);
      if (failed) host.speak(delivery);
      // What the server will refuse again is explained; anything else may work the second time.
      if (failed && !reason) meta.append(textButton(t.retry, "retry", () => client.retry(key)));
    },
  };
}

function choiceButton(choice: Choice, { host, client, t }: Context): HTMLElement {
  const { label, url } = choice;
  const href = url && safeHref(url);
  if (href) return link(address(href, host.settings.server), label, t.newTab, "choice");
  return textButton(label, "choice", () => host.tell("before-send", { text: label, choice }) && client.choose(choice));
}
