import type { Internal, Stored } from "../../events";
import type { Language } from "../../frames";
import { linked } from "../../links";
import { fullMoment, timeOfDay } from "../../time";
import { useDesk, usePreferences, useTexts } from "../context";
import { Icon } from "../Icon";
import { memo } from "../memo";
import { Spans } from "../Words";

export interface WhisperCardProps {
  readonly stored: Stored;
  readonly whisper: Extract<Internal, { readonly kind: "whisper" }>;
  readonly language: Language;
}

/** What a supervisor told the holder: unlike a note and unlike anything that a visitor reads. */
export const WhisperCard = memo(({ stored, whisper, language }: WhisperCardProps) => {
  const { supervision: t } = useTexts();
  const { language: mine } = usePreferences();
  const forMe = useDesk((state) => state.me?.id === whisper.to.id);
  const words = t.whisperBy(whisper.name, whisper.to.name);
  return (
    <article class={`note-card whisper ${forMe ? "for-me" : ""}`} aria-label={words}>
      <header>
        <Icon name="whisper" />
        <span class="who">{words}</span>
        <span class="staff-only">{t.notForVisitors}</span>
        <time dateTime={stored.at} title={fullMoment(stored.at, mine)}>
          {timeOfDay(stored.at, mine)}
        </time>
      </header>
      <p class="typed" lang={language}>
        <Spans spans={linked(whisper.text)} />
      </p>
    </article>
  );
});
