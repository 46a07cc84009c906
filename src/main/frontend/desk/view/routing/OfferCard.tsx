import type { Offer } from "../../model";
import { called } from "../../names";
import { lineLight } from "../../selectors";
import { Avatar } from "../Avatar";
import { useDesk, useNow, usePreferences, useSurface, useTexts } from "../context";
import { Icon } from "../Icon";
import { Timer } from "../Timer";
import { useRoutingTexts } from "./texts";

/** Who is offered, what they last wrote, and how long there is to answer. */
export function OfferCard({ offer }: { readonly offer: Offer }) {
  const t = useTexts();
  const r = useRoutingTexts();
  const { desk } = useSurface();
  const { language } = usePreferences();
  const { conversation } = offer;
  const team = useDesk((state) => state.teams.find((each) => each.id === offer.team));
  const accepting = useDesk((state) =>
    state.pending.some(({ command }) => command.type === "accept" && command.conversation === conversation),
  );
  const name = called(t, conversation, offer.name);
  const urgent = offer.priority !== "normal";
  const priority = offer.priority === "returning" ? t.returning : t.highPriority;
  return (
    <article class="offer" aria-label={r.offer(name, team?.name[language] ?? offer.team)}>
      <header>
        <Avatar conversation={conversation} language={offer.language} />
        <span class="offer-who">
          <span class="offer-name">{name}</span>
          <span class="offer-team">{team?.name[language] ?? offer.team}</span>
        </span>
        {urgent && (
          <span class="priority" title={priority}>
            <Icon name="flag" />
            <span class="unseen">{priority}</span>
          </span>
        )}
        <Timer since={offer.since} light={lineLight} meaning={r.waiting} />
      </header>
      <p class="offer-text" lang={offer.language}>
        {offer.preview || t.noText}
      </p>
      {offer.note && (
        <blockquote class="offer-note">
          <cite>{r.noteFrom(offer.from ?? "")}</cite>
          {offer.note}
        </blockquote>
      )}
      <Countdown offer={offer} />
      <footer>
        <button type="button" class="outlined" onClick={() => desk.decline(conversation)}>
          {r.decline}
        </button>
        <button
          type="button"
          class="primary"
          disabled={accepting}
          aria-keyshortcuts="Control+Shift+Enter"
          title="Ctrl+Shift+Enter"
          onClick={() => desk.accept(conversation)}
        >
          <Icon name="take" />
          {accepting ? r.accepting : r.accept}
        </button>
      </footer>
    </article>
  );
}

/** The seconds that are left, as a number and as a bar that empties. */
function Countdown({ offer }: { readonly offer: Offer }) {
  const r = useRoutingTexts();
  const { desk } = useSurface();
  // By the device's own clock: `ends` was set by it.
  const left = Math.max(0, Math.ceil((offer.ends - useNow() - desk.store.state.skew) / 1000));
  const whole = Math.max(1, Math.ceil(offer.remaining / 1000));
  return (
    <div class={`countdown ${left <= 10 ? "short" : ""}`} title={r.asksNext}>
      <progress max={whole} value={Math.min(left, whole)} aria-hidden="true" />
      <span class="number" role="timer">
        {r.secondsLeft(left)}
      </span>
    </div>
  );
}
