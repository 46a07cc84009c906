import { noteDraft } from "../../commands";
import { useDesk, useSurface, useTexts } from "../context";

/** What I had begun to write when the conversation was taken from me: kept, and good for a note. */
export function KeptDraft({ conversation }: { readonly conversation: string }) {
  const { supervision: t } = useTexts();
  const { desk, composer } = useSurface();
  const draft = useDesk((state) => state.drafts[conversation] ?? "");
  if (draft.trim() === "") return null;
  const move = () => {
    const note = desk.store.state.drafts[noteDraft(conversation)];
    desk.draftNote(conversation, note ? `${note}\n${draft}` : draft);
    desk.draft(conversation, "");
    composer.current?.focus();
  };
  return (
    <p class="kept-draft">
      <span class="kept-words">
        <b>{t.keptDraft}</b> {draft}
      </span>
      <button type="button" class="quiet small" onClick={move}>
        {t.toNote}
      </button>
    </p>
  );
}
