import type { MadoguchiChat } from "../element";
import { conversationWindow } from "./window";

/**
 * The second file of the widget: everything behind the button. It is loaded when a visitor reaches for the button, so
 * that pages pay for the button only, and hands itself to the element that asked for it.
 */
(customElements.get("madoguchi-chat") as typeof MadoguchiChat).provide(conversationWindow);
