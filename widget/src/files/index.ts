import type { MadoguchiChat } from "../element";
import { files } from "./files";

/**
 * The fourth file of the widget, fetched when the service exchanges files: choosing, dropping, pasting and sending them,
 * and showing those that were sent.
 */
(customElements.get("madoguchi-chat") as typeof MadoguchiChat).files = files;
