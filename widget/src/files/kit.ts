import type { MadoguchiChat } from "../element";

/** The element's own means, which came with the first file. */
export const { h, icon } = (customElements.get("madoguchi-chat") as typeof MadoguchiChat).kit;
