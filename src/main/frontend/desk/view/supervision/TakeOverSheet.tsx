import { watched } from "../../selectors";
import { useDesk, useSurface, useTexts } from "../context";
import { Confirmation } from "./Confirmation";

/** Asks before a colleague loses a conversation to me. */
export function TakeOverSheet({
  conversation,
  onClose,
}: {
  readonly conversation: string;
  readonly onClose: () => void;
}) {
  const { supervision: t } = useTexts();
  const { desk } = useSurface();
  const holder = useDesk((state) => watched(state, conversation)?.name);
  const full = useDesk((state) => state.me !== null && state.mine.length >= state.me.capacity);
  return (
    <Confirmation
      class="take-over"
      title={t.takeOverTitle}
      action={t.takeOver}
      disabled={full}
      onDone={() => desk.takeOver(conversation)}
      onClose={onClose}
    >
      <p>{t.takeOverText(holder ?? "")}</p>
      {full && <p class="wrong">{t.takeOverFull}</p>}
    </Confirmation>
  );
}
