import type { Question } from "../questions";
import { standing } from "../selectors";
import { OutcomeForm } from "./closing/OutcomeForm";
import { useDesk, useSurface, useTexts } from "./context";
import { Icon, type IconName } from "./Icon";
import { Popover } from "./Popover";
import { Questions, useQuestions } from "./supervision/Questions";
import { MoreWays, type Way, Ways } from "./Ways";

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
  const asking = (question: Question, icon: IconName, label: string): Way[] =>
    questions.may(question) ? [{ key: question, icon, label, asks: true, run: () => questions.ask(question) }] : [];
  const returning: Way[] = mine
    ? [{ key: "return", icon: "bot", label: t.returnToBot, run: () => desk.part(conversation, "return-to-bot") }]
    : [];
  const moving = asking("move", "transfer", mine ? t.transfer : t.supervision.move);
  const blocking = asking("block", "ban", t.supervision.block);
  return (
    <div class="actions" role="toolbar" aria-label={t.actions}>
      <Ways ways={[...moving, ...returning]} />
      {mine && (
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
      )}
      <Ways ways={blocking} />
      <MoreWays ways={[...moving, ...returning, ...blocking]} />
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
