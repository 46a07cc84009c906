/** Puts the server's new parts in place of the old ones, and leaves alone the part in which somebody fills in a form. */
export function replaceNow(page: Document, html: string): void {
  const fresh = new DOMParser().parseFromString(html, "text/html").querySelector<HTMLElement>("#now");
  const main = page.querySelector<HTMLElement>("#now");
  if (!fresh || !main) return;
  const focused = page.activeElement?.closest("details.set")?.id;
  const left = main.querySelector(".scroll")?.scrollLeft ?? 0;
  const kept = [...main.children].find((part) => part.querySelector("details.set[open]"));
  const parts = [...fresh.children];
  const place = parts.findIndex((part) => part.className === kept?.className);
  for (const part of [...main.children]) if (part !== kept) part.remove();
  for (const [at, part] of parts.entries()) {
    if (at < place) kept?.before(part);
    else if (at > place) main.append(part);
  }
  main.dataset.now = fresh.dataset.now ?? "";
  const box = main.querySelector(".scroll");
  if (box) box.scrollLeft = left;
  if (focused && !kept)
    page.querySelector<HTMLElement>(`#${CSS.escape(focused)} summary`)?.focus({ preventScroll: true });
}
