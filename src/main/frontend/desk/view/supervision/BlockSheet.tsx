import { useState } from "preact/hooks";
import { useDesk, useSurface, useTexts } from "../context";
import { Receiver } from "../routing/Receiver";
import { Confirmation } from "./Confirmation";

/** What is offered, in hours; nothing longer than one may. */
const TIMES = [1, 24, 24 * 7, 24 * 30, 24 * 365];
/** As many characters as the server takes. */
const LIMIT = 1000;

/** For how long a visitor is turned away, and why. */
export function BlockSheet({ conversation, onClose }: { readonly conversation: string; readonly onClose: () => void }) {
  const { supervision: t } = useTexts();
  const { desk } = useSurface();
  const longest = useDesk((state) => state.me?.mayBlock ?? 0);
  const times = TIMES.filter((hours) => hours <= longest);
  const [hours, setHours] = useState(Math.min(24, longest));
  const [note, setNote] = useState("");
  return (
    <Confirmation
      class="block"
      title={t.blockTitle}
      action={t.blockNow}
      danger
      onDone={() => desk.block(conversation, hours, note)}
      onClose={onClose}
    >
      <p>{t.blockText}</p>
      <fieldset>
        <legend>{t.blockFor}</legend>
        {(times.includes(hours) ? times : [...times, hours]).map((each) => (
          <Receiver key={each} value={`${each}`} chosen={`${hours}`} onChoose={(value) => setHours(Number(value))}>
            {t.hours(each)}
          </Receiver>
        ))}
      </fieldset>
      <label for="block-note">{t.blockNote}</label>
      <textarea
        id="block-note"
        rows={2}
        maxLength={LIMIT}
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
    </Confirmation>
  );
}
