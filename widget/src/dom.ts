type Attribute = string | number | boolean | undefined | ((event: never) => void);
type Child = Node | string | false | undefined;

/**
 * Makes an element. A function under `on…` becomes a listener, `true` an empty attribute, `false` and undefined none.
 * Text only ever becomes text nodes.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value as EventListener);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** A button with nothing but an icon in it. */
export function iconButton(name: string, icon: SVGElement, onclick: () => void, className = "icon"): HTMLButtonElement {
  return h("button", { type: "button", class: className, "aria-label": name, title: name, onclick }, icon);
}

export function textButton(label: string, className: string, onclick: () => void): HTMLButtonElement {
  return h("button", { type: "button", class: className, onclick }, label);
}

/** Writes only what differs, so that live regions stay quiet and the caret stays where it is. */
export function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** A link that leaves the page alone. */
export function link(href: string, label: string, newTab: string, className = ""): HTMLAnchorElement {
  const place = /^https?:/.test(href);
  return h(
    "a",
    { href, class: className || undefined, ...(place && { target: "_blank", rel: "noopener noreferrer" }) },
    label,
    place && h("span", { class: "unseen" }, ` (${newTab})`),
  );
}
