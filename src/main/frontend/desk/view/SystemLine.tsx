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
  const quote = event.kind === "rated" ? event.comment : event.kind === "message-left" ? event.text : undefined;
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

function sentence({ event }: Stored, t: Texts, teams: readonly Team[], language: Language): string | null {
  switch (event.kind) {
    case "message":
      return event.text;
    case "handoff-requested": {
      const team = teams.find((each) => each.id === event.team);
      const name = team?.name[language] ?? event.team ?? "";
      return event.priority === "high" ? t.handoffRequestedHigh(name) : t.handoffRequested(name);
    }
    case "handoff-cancelled":
      return t.handoffCancelled;
    case "agent-joined":
      return t.agentJoined(event.name);
    case "agent-left":
      return t.agentLeft(event.name);
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
