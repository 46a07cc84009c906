import type { ComponentChildren } from "preact";
import { replyLight } from "../selectors";
import { Avatar } from "./Avatar";
import { useSurface, useTexts } from "./context";
import { Icon } from "./Icon";
import { Timer } from "./Timer";
import { Called } from "./Visitor";

export interface RowButtonProps {
  readonly conversation: string;
  /** The visitor's, when their site vouches for it. */
  readonly name: string | undefined;
  readonly language: "ja" | "en";
  readonly open: boolean;
  readonly unread?: boolean;
  /** For those who do not see where in the list it stands. */
  readonly place?: string;
  readonly text: ComponentChildren;
  /** After the text. */
  readonly foot?: ComponentChildren;
  /** After the name. */
  readonly children: ComponentChildren;
}

/** A conversation in a list: who it is, what was said last, and a press opens it. */
export function RowButton(props: RowButtonProps) {
  const t = useTexts();
  const { desk } = useSurface();
  const { conversation, language } = props;
  return (
    <button
      type="button"
      class={props.unread ? "row unread" : "row"}
      aria-current={props.open ? "true" : undefined}
      data-conversation={conversation}
      onClick={() => desk.open(conversation)}
    >
      <Avatar conversation={conversation} language={language} />
      <span class="row-body">
        <span class="row-head">
          <span class="row-name">
            <Called conversation={conversation} name={props.name} />
          </span>
          <span class="unseen">{props.place ? `${props.place}, ${t[language]}` : t[language]}</span>
          {props.children}
        </span>
        <span class="row-foot">
          <span class="row-text" lang={language}>
            {props.text || t.noText}
          </span>
          {props.foot}
        </span>
      </span>
    </button>
  );
}

/** How long the visitor has been waiting for an answer; null: they have it. */
export function ReplyState({ since }: { readonly since: string | null | undefined }) {
  const t = useTexts();
  if (since) return <Timer since={since} light={replyLight} meaning={t.waitsForReply} />;
  return (
    <span class="timer answered">
      <Icon name="check" />
      {t.answered}
    </span>
  );
}
