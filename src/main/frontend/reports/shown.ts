/** Puts the new figures in place of the old ones. The form above them, the scrolling and the focus stay as they are. */
export function shown(page: Document, html: string): void {
  const fresh = new DOMParser().parseFromString(html, "text/html").querySelector("#counted");
  const old = page.querySelector("#counted");
  if (!fresh || !old) return;
  const focused = page.activeElement?.closest("#counted [aria-labelledby]")?.getAttribute("aria-labelledby");
  const lefts = new Map(boxes(old).map((box) => [box.getAttribute("aria-labelledby"), box.scrollLeft]));
  const { scrollY } = window;
  old.replaceChildren(...fresh.childNodes);
  for (const box of boxes(old)) box.scrollLeft = lefts.get(box.getAttribute("aria-labelledby")) ?? 0;
  window.scrollTo({ top: scrollY, behavior: "instant" });
  if (focused) {
    const again = old.querySelector<HTMLElement>(`.scroll[aria-labelledby="${CSS.escape(focused)}"]`);
    again?.focus({ preventScroll: true });
  }
}

function boxes(part: Element): readonly HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(".scroll")];
}
