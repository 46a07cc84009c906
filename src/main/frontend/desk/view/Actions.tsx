import { useState } from "preact/hooks";
import { standing } from "../selectors";
import { OutcomeForm } from "./closing/OutcomeForm";
import { useDesk, useSurface, useTexts } from "./context";
import { Icon } from "./Icon";
import { Popover } from "./Popover";
import { TransferSheet } from "./routing/TransferSheet";

export interface ActionsProps {
  readonly conversation: string;
  readonly details: boolean;
  readonly onDetails: () => void;
}

/** What can be done with the open conversation. Parting with it is for its holder only. */
export function Actions({ conversation, details, onDetails }: ActionsProps) {
  const t = useTexts();
  const { desk, closer } = useSurface();
  const may = useDesk((state) => standing(state, conversation).may);
  const parting = useDesk((state) => state.partings[conversation] != null);
  const [transferring, setTransferring] = useState(false);
  const mine = may === "send" && !parting;
  return (
    <div class="actions" role="toolbar" aria-label={t.actions}>
      {mine && (
        <>
          <button
            type="button"
            class="quiet"
            aria-label={t.transfer}
            title={t.transfer}
            aria-haspopup="dialog"
            onClick={() => setTransferring(true)}
          >
            <Icon name="transfer" />
            <span class="label">{t.transfer}</span>
          </button>
          {transferring && <TransferSheet conversation={conversation} onClose={() => setTransferring(false)} />}
          <button
            type="button"
            class="quiet"
            aria-label={t.returnToBot}
            title={t.returnToBot}
            onClick={() => desk.part(conversation, "return-to-bot")}
          >
            <Icon name="bot" />
            <span class="label">{t.returnToBot}</span>
          </button>
          <Popover
            class="closing"
            look="outlined"
            label={t.closeConversation}
            button={
              <>
                <Icon name="check" />
                <span class="label">{t.closeConversation}</span>
              </>
            }
            opener={closer}
          >
            {(close) => (
              <OutcomeForm
                focus
                action={t.closeConversation}
                onDone={(wrapUp) => {
                  close();
                  desk.part(conversation, "close", wrapUp);
                }}
              />
            )}
          </Popover>
        </>
      )}
      <button
        type="button"
        class="quiet"
        aria-pressed={details}
        aria-label={t.details}
        title={details ? t.hideDetails : t.details}
        onClick={onDetails}
      >
        <Icon name="panel" />
      </button>
    </div>
  );
}
