import type { ConversationEvent } from "../frames";
import type { LaterTexts } from "./texts/ja";

/** What happened, in words; undefined when it is not for the visitor's eyes. */
export function happened(event: ConversationEvent, { events }: LaterTexts): string | undefined {
  switch (event.kind) {
    case "agent-joined":
    case "agent-left":
      return events[event.kind](event.name ?? "");
    case "closed":
      return events.closed[event.by];
    default:
      // What is internal, among others, has no text, and is not shown.
      return (events as typeof events & Partial<Record<typeof event.kind, undefined>>)[event.kind];
  }
}
