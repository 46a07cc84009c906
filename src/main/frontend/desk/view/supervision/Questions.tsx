import { useEffect, useState } from "preact/hooks";
import { possible, QUESTIONS, type Question } from "../../questions";
import { useDesk, useSurface } from "../context";
import { TransferSheet } from "../routing/TransferSheet";
import { BlockSheet } from "./BlockSheet";
import { TakeOverSheet } from "./TakeOverSheet";

export interface Asking {
  readonly open: Question | null;
  may(question: Question): boolean;
  ask(question: Question): void;
  close(): void;
}

/** Which question about the open conversation is on the screen; keys and the palette ask, too. */
export function useQuestions(conversation: string): Asking {
  const { ask: asker } = useSurface();
  const [open, setOpen] = useState<Question | null>(null);
  const allowed = useDesk((state) => QUESTIONS.filter((each) => possible(state, conversation, each)).join());
  const may = (question: Question) => allowed.split(",").includes(question);
  const ask = (question: Question) => {
    if (may(question)) setOpen(question);
  };
  useEffect(() => {
    asker.current = ask;
    return () => {
      if (asker.current === ask) asker.current = null;
    };
  });
  // A question is about the conversation it was asked for.
  useEffect(() => setOpen(null), [conversation]);
  return { open: open && may(open) ? open : null, may, ask, close: () => setOpen(null) };
}

/** The dialog of the question that is asked. */
export function Questions({ conversation, questions }: { readonly conversation: string; readonly questions: Asking }) {
  switch (questions.open) {
    case "move":
      return <TransferSheet conversation={conversation} onClose={questions.close} />;
    case "take-over":
      return <TakeOverSheet conversation={conversation} onClose={questions.close} />;
    case "block":
      return <BlockSheet conversation={conversation} onClose={questions.close} />;
    case null:
      return null;
  }
}
