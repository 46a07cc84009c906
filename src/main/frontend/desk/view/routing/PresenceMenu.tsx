import type { ChosenPresence, OwnReason } from "../../frames";
import { useDesk, useSurface } from "../context";
import { Popover } from "../Popover";
import { useRoutingTexts } from "./texts";

const REASONS: readonly OwnReason[] = ["break", "meal", "meeting", "training", "other"];

/** Whether I may be given conversations, and if not, why. */
export function PresenceMenu() {
  const t = useRoutingTexts();
  const { desk } = useSurface();
  const presence = useDesk((state) => state.me?.presence);
  const reason = useDesk((state) => state.me?.reason);
  if (!presence) return null;
  const item = (to: ChosenPresence["presence"], why: OwnReason | undefined, words: string, close: () => void) => (
    <button
      key={words}
      type="button"
      class="menu-item status-item"
      aria-pressed={presence === to && reason === why}
      onClick={() => {
        close();
        desk.be(to, why);
      }}
    >
      <span class={`status-dot ${to}`} aria-hidden="true" />
      <span class="status-words">
        {words}
        {to !== "away" && <small>{t.hints[to]}</small>}
      </span>
    </button>
  );
  return (
    <Popover
      class="status"
      button={
        <>
          <span class={`status-dot ${presence}`} aria-hidden="true" />
          <span class="unseen">{t.status}: </span>
          <span class="status-now">
            {t.presences[presence]}
            {reason && <small>{t.reasons[reason]}</small>}
          </span>
        </>
      }
    >
      {(close) => (
        <div class="menu">
          {item("available", undefined, t.presences.available, close)}
          {item("wrap-up", undefined, t.presences["wrap-up"], close)}
          <p class="menu-title">{t.awayFor}</p>
          {REASONS.map((why) => item("away", why, t.reasons[why], close))}
        </div>
      )}
    </Popover>
  );
}
