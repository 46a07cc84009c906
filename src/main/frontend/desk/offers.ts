/** Offers and what was lost, as the server tells of them. Part of the reducer. */

import type { LostRow, OfferRow } from "./frames";
import type { DeskState, Offer } from "./model";

/** The whole list came. One that is known keeps its end: each frame travels for another while. */
export function offered(state: DeskState, rows: readonly OfferRow[], at: number): DeskState {
  if (rows.length === 0 && state.offers.length === 0) return state;
  const known = new Map(state.offers.map((offer) => [`${offer.conversation} ${offer.until}`, offer]));
  const offers = rows.map(
    (row): Offer => known.get(`${row.conversation} ${row.until}`) ?? { ...row, ends: at + row.remaining },
  );
  return { ...state, offers };
}

/** The card goes as soon as it is answered; the server's list follows. */
export function answered(state: DeskState, conversation: string): DeskState {
  return { ...state, offers: state.offers.filter((offer) => offer.conversation !== conversation) };
}

/** Told once by the server; kept until it is read. */
export function lost(state: DeskState, rows: readonly LostRow[]): DeskState {
  const ids = new Set(rows.map((row) => row.conversation));
  return { ...state, lost: [...state.lost.filter((row) => !ids.has(row.conversation)), ...rows] };
}
