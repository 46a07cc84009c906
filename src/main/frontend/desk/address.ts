/** The open conversation stands in the page's address, so that reload, bookmarks and the Back button work. */

import type { Desk } from "./controls";

const PREFIX = "#/conversation/";

/** The conversation that an address names; null for any other address. */
export function conversationIn(hash: string): string | null {
  const id = hash.startsWith(PREFIX) ? hash.slice(PREFIX.length) : "";
  return /^[\w-]{1,64}$/.test(id) ? id : null;
}

export function addressOf(conversation: string | null): string {
  return conversation ? PREFIX + conversation : "#/";
}

export function followAddress(desk: Desk): void {
  desk.open(conversationIn(location.hash));
  addEventListener("popstate", () => desk.open(conversationIn(location.hash)));
  desk.store.subscribe(({ open }, before) => {
    if (open === before.open || open === conversationIn(location.hash)) return;
    // Going from one conversation to the next replaces: Back leads to the list, not through the whole day.
    if (open && before.open) history.replaceState(null, "", addressOf(open));
    else history.pushState(null, "", addressOf(open));
  });
}
