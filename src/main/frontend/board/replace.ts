/** Puts the server's new part in place of the old one, and leaves alone what somebody is filling in. */
export function replaceNow(page: Document, html: string): void {
  const fresh = new DOMParser().parseFromString(html, "text/html").querySelector("#now");
  const old = page.querySelector("#now");
  if (!fresh || !old) return;
  const focused = page.activeElement;
  const place = focused?.id;
  for (const open of old.querySelectorAll<HTMLDetailsElement>("details.set[open]")) {
    fresh.querySelector(`#${CSS.escape(open.id)}`)?.replaceWith(open);
  }
  const left = scrolled(old);
  old.replaceWith(page.adoptNode(fresh));
  scrollTo(fresh, left);
  if (focused instanceof HTMLElement && fresh.contains(focused)) focused.focus({ preventScroll: true });
  else if (place) page.getElementById(place)?.focus({ preventScroll: true });
}

function scrolled(part: Element): number {
  return part.querySelector(".scroll")?.scrollLeft ?? 0;
}

function scrollTo(part: Element, left: number): void {
  const box = part.querySelector(".scroll");
  if (box) box.scrollLeft = left;
}
