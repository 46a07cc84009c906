import { h } from "../panel/kit";
import type { FileTexts } from "./texts";

/** Shows a picture over the whole page. Beside the window and not in it, so that Escape closes only the picture. */
export function large(panel: HTMLElement, src: string, name: string, t: FileTexts, save: () => void): void {
  const dialog = h("dialog", "large", { ariaLabel: name });
  dialog.append(
    h("img", "", { src, alt: name }),
    h(
      "div",
      "ways",
      {},
      h("button", "primary", { onclick: save }, t.save),
      h("button", "primary", { onclick: () => dialog.close() }, t.close),
    ),
  );
  dialog.onclick = ({ target }) => target === dialog && dialog.close();
  dialog.onkeydown = (event) => event.stopPropagation();
  dialog.onclose = () => dialog.remove();
  panel.after(dialog);
  dialog.showModal();
}
