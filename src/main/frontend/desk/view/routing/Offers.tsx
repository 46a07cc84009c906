import { called } from "../../names";
import { useDesk, useTexts } from "../context";
import { AlarmCard } from "./AlarmCard";
import { AwayCard } from "./AwayCard";
import { LostCard } from "./LostCard";
import { OfferCard } from "./OfferCard";
import { StaffingCard } from "./StaffingCard";
import { useRoutingTexts } from "./texts";

/**
 * Top right: what asks for an answer now. Takes no focus, because the agent may be in the middle of a sentence to
 * somebody else; an announcement says what has come.
 */
export function Offers() {
  const t = useTexts();
  const r = useRoutingTexts();
  const offers = useDesk((state) => state.offers);
  const first = offers[0];
  return (
    <section class="asks" aria-label={r.offers}>
      <p class="unseen" role="alert">
        {first && r.offerNews(called(t, first.conversation, first.name), Math.ceil(first.remaining / 1000))}
      </p>
      {offers.map((offer) => (
        <OfferCard key={offer.conversation + offer.until} offer={offer} />
      ))}
      <AlarmCard />
      <StaffingCard />
      <AwayCard />
      <LostCard />
    </section>
  );
}
