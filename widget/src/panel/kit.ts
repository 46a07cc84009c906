import type { MadoguchiChat } from "../element";

/** The element's class, which came with the first file. */
export const Chat = customElements.get("madoguchi-chat") as typeof MadoguchiChat;

/** What the first file has needed already is not loaded twice. */
export const { h, icon, load } = Chat.kit;
