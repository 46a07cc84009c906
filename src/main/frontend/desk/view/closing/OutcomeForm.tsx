import type { TargetedKeyboardEvent } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { CLOSING_REASONS, type ClosingReason } from "../../events";
import type { WrapUp } from "../../frames";
import { composing, sends } from "../../keys";
import { useTexts } from "../context";

export interface OutcomeFormProps {
  /** What the button says. */
  readonly action: string;
  readonly onDone: (wrapUp: WrapUp) => void;
  readonly focus?: boolean;
}

/** How it ended: arrows or the figures 1 to 6 choose, Enter is enough for "resolved". The note may stay empty. */
export function OutcomeForm({ action, onDone, focus = false }: OutcomeFormProps) {
  const t = useTexts();
  const name = useId();
  const [reason, setReason] = useState<ClosingReason>("resolved");
  const [note, setNote] = useState("");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (focus) form.current?.querySelector<HTMLElement>("input:checked")?.focus();
  }, [focus]);

  const done = () => onDone(note.trim() === "" ? { reason } : { reason, note: note.trim() });
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLFormElement>) => {
    const writing = event.target instanceof HTMLTextAreaElement;
    const chosen = CLOSING_REASONS[Number(event.key) - 1];
    if (sends(event, false) && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault();
      done();
    } else if (!writing && chosen && !composing(event) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      setReason(chosen);
      form.current?.querySelector<HTMLElement>(`input[value="${chosen}"]`)?.focus();
    }
  };

  return (
    <form
      class="outcome"
      ref={form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <fieldset>
        <legend>{t.notes.howEnded}</legend>
        {CLOSING_REASONS.map((each, index) => (
          <label key={each}>
            <input type="radio" name={name} value={each} checked={each === reason} onChange={() => setReason(each)} />
            <span>{t.notes.reasons[each]}</span>
            <kbd>{index + 1}</kbd>
          </label>
        ))}
      </fieldset>
      <label class="outcome-note">
        <span>{t.notes.wrapUp}</span>
        <textarea
          rows={2}
          maxLength={2000}
          placeholder={t.notes.wrapUpHint}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary">
        {action}
      </button>
    </form>
  );
}
