import type { Pending } from "../model";
import { useDesk, useSurface, useTexts } from "./context";
import { Icon } from "./Icon";
import { Words } from "./Words";

/** One of our replies that is not in the transcript yet, with what is becoming of it. */
export function PendingReply({ pending }: { readonly pending: Pending }) {
  const t = useTexts();
  const { desk } = useSurface();
  const connected = useDesk((state) => state.link === "open");
  const { command, state, reason } = pending;
  if (command.type !== "reply") return null;
  return (
    <article class={`turn agent pending ${state}`} aria-label={t.you}>
      <div class="said">
        <div class="bubble">
          <Words text={command.text} plain={false} />
        </div>
        {state === "refused" ? (
          <div class="delivery failed" role="alert">
            <Icon name="warning" />
            <span>
              {t.notSent}
              {reason && `: ${t.refusals[reason.code] ?? reason.message}`}
            </span>
            <button type="button" class="quiet small" onClick={() => desk.retry(command.id)}>
              {reason?.code === "changed-meanwhile" ? t.notes.sendAnyway : t.tryAgain}
            </button>
            <button type="button" class="quiet small" onClick={() => desk.takeBack(command.id)}>
              {t.takeBack}
            </button>
          </div>
        ) : (
          <p class="delivery">{connected ? t.sending : t.sendingOffline}</p>
        )}
      </div>
    </article>
  );
}
