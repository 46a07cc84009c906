/** Puts the number of unread messages in front of the page's title, or takes it away. */
export function pageTitle(unread: number): void {
  const title = document.title.replace(/^\(\d+\) ?/, "");
  const next = unread ? `(${unread}) ${title}` : title;
  if (document.title !== next) document.title = next;
}
