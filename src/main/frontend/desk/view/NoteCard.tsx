import type { Internal, Stored } from "../events";
import type { Language } from "../frames";
import { linked } from "../links";
import { pieces } from "../notes/mentions";
import { fullMoment, timeOfDay } from "../time";
import { useDesk, usePreferences, useTexts } from "./context";
import { Icon } from "./Icon";
import { memo } from "./memo";
import { Spans } from "./Words";

export interface NoteCardProps {
  readonly stored: Stored;
  readonly note: Extract<Internal, { readonly kind: "note" }>;
  readonly language: Language;
}

/** A note among staff: on its own ground, so that nobody takes it for something the visitor has read. */
export const NoteCard = memo(({ stored, note, language }: NoteCardProps) => {
  const t = useTexts();
  const { language: mine } = usePreferences();
  const colleagues = useDesk((state) => state.colleagues);
  const me = useDesk((state) => state.me?.id);
  const names = colleagues.filter((each) => note.mentions.includes(each.id)).map((each) => each.name);
  const forMe = me !== undefined && note.mentions.includes(me);
  return (
    <article class={`note-card ${forMe ? "for-me" : ""}`} aria-label={t.notes.by(note.name)}>
      <header>
        <Icon name="note" />
        <span class="who">{note.name}</span>
        <span class="staff-only">{t.notes.onlyStaff}</span>
        <time dateTime={stored.at} title={fullMoment(stored.at, mine)}>
          {timeOfDay(stored.at, mine)}
        </time>
      </header>
      <p class="typed" lang={language}>
        {pieces(note.text, names).map((piece, index) =>
          piece.named ? <b key={`${index}`}>{piece.text}</b> : <Spans key={`${index}`} spans={linked(piece.text)} />,
        )}
      </p>
    </article>
  );
});
