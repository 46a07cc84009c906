import { handedOff } from "../conversation";
import type { ConversationEvent } from "../frames";
import type { Context } from "./context";
import { parseMarkdown } from "./markdown";
import { tongue } from "./tongue";

/**
 * Says what is new, each thing once and without what only eyes need. The transcript itself stays silent: a screen reader
 * makes several utterances of one drawn message, in no order, and says it all again when the window is opened.
 */
export function spoken(context: Context) {
  const { client, host, t } = context;
  return (event: ConversationEvent): void => {
    if (event.kind !== "message") {
      host.speak(context.later?.happened(event) ?? "");
      return;
    }
    const { author, text, choices = [] } = event;
    if (author.role === "visitor") {
      // The bot's answer says it; a person's may take long.
      if (handedOff(client.state)) host.speak(t.accepted);
      return;
    }
    const said = parseMarkdown(text).flatMap(({ lines }) =>
      lines.map((line) => line.map((span) => span.text).join("")),
    );
    if (choices.length) said.push(t.choices, ...choices.map(({ label }) => label));
    const who = author.role === "system" ? "" : `${author.name || t[author.role]}: `;
    host.speak(who + said.join("\n"), tongue(text));
  };
}
