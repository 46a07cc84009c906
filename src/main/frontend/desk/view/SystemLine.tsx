import type { Stored } from "../events";
import type { Language, Team } from "../frames";
import type { Texts } from "../texts";
import { fullMoment, timeOfDay } from "../time";
import { useDesk, usePreferences, useTexts } from "./context";
import { memo } from "./memo";

/** An event that nobody said: joined, returned, closed, rated. A kind that only a newer server knows is left out. */
export const SystemLine = memo(({ stored }: { readonly stored: Stored }) => {
  const t = useTexts();
  const { language } = usePreferences();
  const teams = useDesk((state) => state.teams);
  const { event, at } = stored;
  const words = sentence(stored, t, teams, language);
  const quote = quoted(stored);
  if (words === null) return null;
  return (
    <div class={`system-line ${event.kind}`}>
      <p>
        <span>{words}</span>
        <time dateTime={at} title={fullMoment(at, language)}>
          {timeOfDay(at, language)}
        </time>
      </p>
      {quote && <blockquote>{quote}</blockquote>}
    </div>
  );
});

function quoted({ event }: Stored): string | undefined {
  if (event.kind === "rated") return event.comment;
  if (event.kind === "message-left") return event.text;
  return event.kind === "agent-left" || event.kind === "wrapped-up" || event.kind === "moved" ? event.note : undefined;
}

function sentence({ event }: Stored, t: Texts, teams: readonly Team[], language: Language): string | null {
  const teamName = (id = "") => teams.find((each) => each.id === id)?.name[language] ?? id;
  switch (event.kind) {
    case "message":
      return event.text;
    case "handoff-requested": {
      const name = teamName(event.team);
      return event.priority === "high" ? t.handoffRequestedHigh(name) : t.handoffRequested(name);
    }
    case "handoff-cancelled":
      return t.handoffCancelled;
    case "agent-joined":
      return t.agentJoined(event.name);
    case "agent-left":
      if (event.reason === "lost") return t.agentLost(event.name);
      if (event.reason === "taken-over") return t.supervision.takenOver(event.name, event.to ?? "");
      // Who moved it says the next line.
      if (event.reason === "moved") return t.agentLeft(event.name);
      if (event.reason !== "transferred") return t.agentLeft(event.name);
      return t.transferredTo(event.name, event.to ?? teamName(event.team));
    case "returned-to-bot":
      return t.returnedToBot;
    case "message-left":
      return t.messageLeft(event.email);
    case "feedback":
      return event.helpful ? t.helpful : t.notHelpful;
    case "rated":
      return t.rated(event.score);
    case "closed": {
      const by: Readonly<Record<string, string>> = {
        visitor: t.closedByVisitor,
        agent: t.closedByAgent,
        idle: t.closedByIdle,
      };
      return by[event.by ?? ""] ?? t.closed;
    }
    case "reopened":
      return t.reopened;
    case "identified":
      return t.known.identified(event.subject);
    case "wrapped-up":
      return t.notes.wrappedUp(event.name, t.notes.reasons[event.reason] ?? event.reason);
    case "moved":
      return t.supervision.moved(event.name, event.to ?? teamName(event.team));
    case "blocked":
      return t.supervision.blockedUntil(event.name, fullMoment(event.until, language));
    case "tagged":
      return [
        event.added.length > 0 && t.notes.tagged(event.name, hashed(event.added)),
        event.removed.length > 0 && t.notes.untagged(event.name, hashed(event.removed)),
      ]
        .filter(Boolean)
        .join(" · ");
    default:
      return null;
  }
}

function hashed(tags: readonly string[]): string {
  return tags.map((tag) => `#${tag}`).join(" ");
}
