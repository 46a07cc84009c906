import { standing } from "../selectors";
import { OutcomeForm } from "./closing/OutcomeForm";
import { useDesk, useSurface, useTexts } from "./context";
import { Icon } from "./Icon";
import { Popover } from "./Popover";
import { Questions, useQuestions } from "./supervision/Questions";

export interface ActionsProps {
  readonly conversation: string;
  readonly details: boolean;
  readonly onDetails: () => void;
}

/** What can be done with the open conversation. Parting with it is for its holder, and for supervisors. */
export function Actions({ conversation, details, onDetails }: ActionsProps) {
  const t = useTexts();
  const { desk, closer } = useSurface();
  const may = useDesk((state) => standing(state, conversation).may);
  const parting = useDesk((state) => state.partings[conversation] != null);
  const questions = useQuestions(conversation);
  const mine = may === "send" && !parting;
  const moving = mine ? t.transfer : t.supervision.move;
  return (
    <div class="actions" role="toolbar" aria-label={t.actions}>
      {questions.may("move") && (
        <button
          type="button"
          class="quiet"
          aria-label={moving}
          title={moving}
          aria-haspopup="dialog"
          onClick={() => questions.ask("move")}
        >
          <Icon name="transfer" />
          <span class="label">{moving}</span>
        </button>
      )}
      {mine && (
        <>
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
      {questions.may("block") && (
        <button
          type="button"
          class="quiet block"
          aria-label={t.supervision.block}
          title={t.supervision.block}
          aria-haspopup="dialog"
          onClick={() => questions.ask("block")}
        >
          <Icon name="ban" />
        </button>
      )}
      <Questions conversation={conversation} questions={questions} />
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
