import type { Events } from "../host";
import { caller } from "./caller";

/**
 * The third file of the widget, fetched when the visitor waits: calls those back who keep their place in the line. It
 * listens to the element as any page can.
 */
for (const element of document.querySelectorAll<HTMLElement>("madoguchi-chat")) {
  const { chose, joined } = caller();
  element.addEventListener("before-send", (event) => chose((event as CustomEvent<Events["before-send"]>).detail));
  element.addEventListener("handover", (event) =>
    joined((event as CustomEvent<Events["handover"]>).detail, element.lang),
  );
}
