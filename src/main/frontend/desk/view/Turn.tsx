import type { Language } from "../frames";
import { fullMoment, timeOfDay } from "../time";
import type { Turn as TurnItem } from "../turns";
import { usePreferences, useTexts } from "./context";
import { SentFile } from "./files/SentFile";
import { Guesses } from "./Guesses";
import { Icon } from "./Icon";
import { memo } from "./memo";
import { Words } from "./Words";

export interface TurnProps {
  readonly conversation: string;
  readonly turn: TurnItem;
  /** The visitor's language, for the right fonts and line breaks. */
  readonly language: Language;
  /** Whether answers may be put into the reply. */
  readonly mayInsert: boolean;
  /** The newest of our own messages that the server has; shown as delivered when it is in this turn. */
  readonly delivered: number;
  /** Whether the visitor has seen that one. */
  readonly read: boolean;
}

/** What one author said in one go. */
export const Turn = memo(({ conversation, turn, language, mayInsert, delivered, read }: TurnProps) => {
  const t = useTexts();
  const { language: mine } = usePreferences();
  const { role, messages } = turn;
  const who = turn.name ?? { visitor: t.visitorRole, bot: t.bot, agent: t.agent, system: t.system }[role];
  const first = messages[0];
  return (
    <article class={`turn ${role}`} aria-label={who}>
      <header class="turn-head">
        {role === "bot" && <Icon name="bot" />}
        <span class="who">{who}</span>
        {first && (
          <time dateTime={first.at} title={fullMoment(first.at, mine)}>
            {timeOfDay(first.at, mine)}
          </time>
        )}
      </header>
      {messages.map(({ sequence, at, event }) => (
        <div key={sequence} class="said" data-sequence={sequence}>
          <div class="bubble" lang={language} title={fullMoment(at, mine)}>
            {event.file ? (
              <SentFile conversation={conversation} file={event.file} />
            ) : (
              <Words text={event.text} plain={role === "visitor"} />
            )}
          </div>
          {event.choices && event.choices.length > 0 && (
            <ul class="choices" lang={language}>
              {event.choices.map((choice) => (
                <li key={choice.id}>{choice.label}</li>
              ))}
            </ul>
          )}
          {event.guesses && event.guesses.length > 0 && (
            <Guesses guesses={event.guesses} language={language} mayInsert={mayInsert} />
          )}
          {sequence === delivered && (
            <p class="delivery">
              <Icon name={read ? "checks" : "check"} />
              {read ? t.notes.read : t.sent}
            </p>
          )}
        </div>
      ))}
    </article>
  );
});
