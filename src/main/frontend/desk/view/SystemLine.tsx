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
  const quote = quoteOf(stored);
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

function quoteOf({ event }: Stored): string | undefined {
  if (event.kind === "rated") return event.comment;
  if (event.kind === "agent-left") return event.note;
  return event.kind === "message-left" ? event.text : undefined;
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
    default:
      return null;
  }
}
