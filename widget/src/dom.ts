type Child = Node | string | false | undefined;

/**
 * Makes an element with a class, properties of the DOM's own names, and children. Text only ever becomes text nodes.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = "",
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), className && { className }, properties);
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}
