import type { SentFile } from "../frames";
import type { Context } from "../panel/context";
import { h, icon } from "../panel/kit";
import { large } from "./large";
import { readableSize } from "./size";
import { TEXTS } from "./texts";
import { type Door, fetchFile, Gone, save } from "./transfer";

const PAPER = "M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h7";

/** Makes pictures, and things to save, of the messages that are files. */
export function shown({ language, host }: Context, panel: HTMLElement, door: () => Door) {
  const t = TEXTS[language];
  const done = new WeakSet<HTMLElement>();

  async function open(file: SentFile, button: HTMLElement): Promise<void> {
    try {
      save(await fetchFile(door(), file.id), file.name);
    } catch (problem) {
      failed(button, problem);
    }
  }

  function failed(button: HTMLElement, problem: unknown): void {
    const gone = problem instanceof Gone;
    button.title = gone ? t.expired : t.gone;
    button.classList.add("problem");
    const note = button.querySelector(".note");
    if (gone && note) note.textContent = t.expired;
  }

  function paper(file: SentFile): HTMLElement {
    const words = h(
      "span",
      "words",
      {},
      h("span", "name", {}, file.name),
      h("span", "note", {}, readableSize(file.size)),
    );
    const button = h("button", "paper", { onclick: () => open(file, button) }, icon(PAPER), words);
    button.append(h("span", "unseen", {}, ` ${t.save}`));
    return button;
  }

  /** A page may forbid pictures of our making: then it is something to save. */
  function picture(file: SentFile, place: HTMLElement): void {
    fetchFile(door(), file.id).then(
      (blob) => {
        const src = URL.createObjectURL(blob);
        const img = h("img", "", { src, alt: file.name });
        const button = h("button", "picture", { ariaLabel: t.open(file.name) }, img);
        img.onload = () => host.changed();
        img.onerror = () => button.replaceWith(paper(file));
        button.onclick = () => large(panel, src, file.name, t, () => save(blob, file.name));
        place.replaceWith(button);
      },
      (problem) => problem instanceof Gone && failed(place, problem),
    );
  }

  return {
    update(): void {
      for (const bubble of panel.querySelectorAll<HTMLElement & { file?: SentFile }>(".bubble")) {
        const { file } = bubble;
        if (!file || done.has(bubble)) continue;
        done.add(bubble);
        const place = paper(file);
        bubble.classList.add("file");
        bubble.replaceChildren(...[...bubble.childNodes].slice(0, 1), place);
        if (file.type.startsWith("image/")) picture(file, place);
      }
    },
  };
}
