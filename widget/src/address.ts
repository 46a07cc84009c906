/** Paths belong to the server, whatever page the widget is on. */
export function address(href: string, server: string): string {
  return href.startsWith("/") ? server + href.slice(1) : href;
}
