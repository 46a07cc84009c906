import type { Mode } from "../../modes";
import { useSurface, useTexts } from "../context";
import { Attach } from "../files/Attach";
import { Icon } from "../Icon";
import { ICONS } from "./ModeTabs";

/** From this share of the limit on the composer says how many characters are left. */
const WARN_AT = 0.9;

export interface ComposerFootProps {
  readonly conversation: string;
  readonly mode: Mode;
  readonly draft: string;
  readonly limit: number;
}

/** Under the field: what else can be put in, how to send, and the button. */
export function ComposerFoot({ conversation, mode, draft, limit }: ComposerFootProps) {
  const t = useTexts();
  const { search, composer } = useSurface();
  const left = limit - draft.length;
  const hint = { reply: t.replyHint, note: t.notes.hint, whisper: t.supervision.whisperHint }[mode];
  const action = { reply: t.send, note: t.notes.add, whisper: t.supervision.sendWhisper }[mode];
  return (
    <div class="composer-foot">
      <button
        type="button"
        class="quiet"
        aria-label={t.replies.insert}
        title={`${t.replies.insert} ( / )`}
        aria-description="/"
        onClick={() => composer.current?.askForReply()}
      >
        <Icon name="bolt" />
      </button>
      <button
        type="button"
        class="quiet"
        aria-label={t.insertArticle}
        title={t.insertArticle}
        onClick={() => search.current?.()}
      >
        <Icon name="article" />
      </button>
      {mode === "reply" && <Attach conversation={conversation} />}
      <p id="composer-hint" class="hint">
        {draft.length >= limit * WARN_AT ? <span class={left === 0 ? "full" : ""}>{t.left(left)}</span> : hint}
      </p>
      <button type="submit" class="primary send" disabled={draft.trim() === ""}>
        <Icon name={ICONS[mode]} />
        {action}
      </button>
    </div>
  );
}
