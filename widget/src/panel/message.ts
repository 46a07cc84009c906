import { h, link, setText, textButton } from "../dom";
import type { Choice } from "../frames";
import { BOT, icon, PERSON, THUMB } from "../icons";
import type { Context } from "./context";
import { safeHref } from "./markdown";
import { address, richText } from "./rich-text";
import type { MessageItem } from "./transcript";

export interface Row {
  readonly element: HTMLElement;
  update(item: MessageItem): void;
}

/** One message: bubble, choices, thumbs, and below it who, when, and how far it got. */
export function messageRow(item: MessageItem, context: Context): Row {
  const { t, settings, language } = context;
  const { message } = item;
  const own = message.author.role === "visitor";
  const name = message.author.name || (own ? t.you : message.author.role === "agent" ? t.agent : t.bot);
  const bubble = h("div", { class: "bubble" }, h("span", { class: "unseen" }, `${name}: `));
  if (own) bubble.append(message.text);
  else bubble.append(...richText(message.text, context));
  if (message.article)
    bubble.append(
      link(
        new URL(`help/${language}/${encodeURIComponent(message.article)}`, settings.server).href,
        t.more,
        t.newTab,
        "more",
      ),
    );
  const choices = message.choices?.map((choice) => choiceButton(choice, context)) ?? [];
  const thumbs =
    message.author.role === "bot" && (message.article || message.intent) ? thumbButtons(context) : undefined;
  const meta = h("div", { class: "meta" });
  const element = h(
    "div",
    { class: `message ${message.author.role}` },
    !own && h("span", { class: "avatar" }, icon(message.author.role === "agent" ? PERSON : BOT)),
    bubble,
    choices.length > 0 && h("div", { class: "choices" }, ...choices),
    thumbs?.element,
    meta,
  );
  let drawn = "";
  return {
    element,
    update(next) {
      const { classList } = element;
      classList.toggle("first", next.first);
      classList.toggle("last", next.last);
      classList.toggle("failed", next.outgoing?.state === "failed");
      for (const button of choices) if (button instanceof HTMLButtonElement) button.disabled = !next.current;
      thumbs?.update(next.sequence, next.helpful);
      const delivery = deliveryOf(next, context);
      const line = [own ? "" : name, next.time, delivery].filter(Boolean).join(" · ");
      if (line === drawn) return;
      drawn = line;
      meta.replaceChildren(line);
      // What the server will refuse again is explained; anything else may work the second time.
      if (next.outgoing?.state === "failed" && !t.refused[next.outgoing.code ?? ""])
        meta.append(
          " ",
          textButton(t.retry, "retry", () => context.client.retry(next.key)),
        );
    },
  };
}

function deliveryOf({ message, outgoing, last }: MessageItem, { t, client }: Context): string {
  if (message.author.role !== "visitor") return "";
  if (outgoing?.state === "failed") return t.refused[outgoing.code ?? ""] ?? t.failed;
  if (outgoing?.state === "sending") return client.link === "open" ? t.sending : t.queued;
  return last ? t.accepted : "";
}

function choiceButton(choice: Choice, context: Context): HTMLElement {
  const { id, label, url } = choice;
  const href = url && safeHref(url);
  if (href) return link(address(href, context.settings.server), label, context.t.newTab, "choice");
  return h(
    "button",
    { type: "button", class: "choice", "data-choice": id, onclick: () => context.choose(choice) },
    label,
  );
}

function thumbButtons({ t, client }: Context) {
  let about = 0;
  const said = h("span", { class: "said", role: "status" });
  const button = (helpful: boolean) => {
    const label = helpful ? t.helpful : t.unhelpful;
    const onclick = () => client.judge(about, helpful);
    const drawing = icon(THUMB, helpful ? "" : "turned");
    return h("button", { type: "button", class: "icon thumb", "aria-label": label, title: label, onclick }, drawing);
  };
  const [yes, no] = [button(true), button(false)];
  return {
    element: h("div", { class: "thumbs", role: "group", "aria-label": t.feedback }, yes, no, said),
    update(sequence: number, helpful: boolean | undefined) {
      about = sequence;
      yes.setAttribute("aria-pressed", String(helpful === true));
      no.setAttribute("aria-pressed", String(helpful === false));
      setText(said, helpful === undefined ? "" : t.thanks);
    },
  };
}
