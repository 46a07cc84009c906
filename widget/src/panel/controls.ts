import { h } from "./kit";

/** A button with nothing but an icon in it; its title names it, to everybody and once. */
export function iconButton(label: string, drawing: SVGElement, onclick: () => void, className = ""): HTMLButtonElement {
  return h("button", `icon ${className}`, { title: label, onclick }, drawing);
}

export function textButton(label: string, className: string, onclick: () => void): HTMLButtonElement {
  return h("button", className, { onclick }, label);
}

/** Writes only what differs, so that live regions stay quiet and the caret stays where it is. */
export function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** A link; it opens in a new tab when it leads to a page. */
export function link(href: string, label: string, newTab: string, className: string): HTMLAnchorElement {
  const page = /^http/.test(href);
  return h(
    "a",
    className,
    { href, rel: "noopener noreferrer", target: page ? "_blank" : "" },
    label,
    page && h("span", "unseen", {}, ` (${newTab})`),
  );
}
