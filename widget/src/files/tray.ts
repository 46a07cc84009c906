import type { Context } from "../panel/context";
import { h, icon } from "../panel/kit";
import { objection } from "./allowed";
import { readableSize } from "./size";
import { type ProblemCode, TEXTS } from "./texts";
import { type Door, type Sending, sendFile } from "./transfer";

const CROSS = "m6 6 12 12M18 6 6 18";

/** At once; more than that is a mistake. */
const MOST = 10;

interface Entry {
  readonly id: string;
  readonly file: File;
  readonly element: HTMLElement;
  readonly line: HTMLElement;
  readonly bar: HTMLProgressElement;
  readonly again: HTMLButtonElement;
  readonly picture: string | undefined;
  sending?: Sending | undefined;
  problem?: string | undefined;
}

/**
 * What has been chosen and is looked at once more before it goes, and how far each has got.
 *
 * @param done called when the button that was pressed is gone
 */
export function tray({ client, language }: Context, door: () => Door, done: () => void) {
  const t = TEXTS[language];
  const entries = new Set<Entry>();
  const list = h("div", "chosen", { role: "group", ariaLabel: t.chosen });
  const go = h("button", "primary", { onclick: sendAll });
  const element = h("div", "tray", { hidden: true }, list, go);

  function add(files: Iterable<File>): void {
    for (const file of [...files].slice(0, MOST - entries.size)) {
      const made = entry(file);
      entries.add(made);
      list.append(made.element);
      const offer = client.state.files;
      if (offer) refuse(made, objection(file, offer));
    }
    draw();
    if (!go.hidden) go.focus();
  }

  function entry(file: File): Entry {
    const picture = /^image\//.test(file.type) ? URL.createObjectURL(file) : undefined;
    const line = h("span", "note", {}, readableSize(file.size));
    const bar = h("progress", "", { max: 1, value: 0, hidden: true, ariaLabel: t.sending(file.name) });
    const again = h("button", "retry", { hidden: true, onclick: () => send(made) }, t.retry);
    const name = t.remove(file.name);
    const away = h("button", "icon", { title: name, onclick: () => takeBack(made) }, icon(CROSS));
    const face = picture ? h("img", "", { src: picture, alt: "", onerror: () => face?.remove() }) : undefined;
    const words = h("div", "words", {}, h("span", "name", {}, file.name), line, bar);
    const element = h("div", "one", {}, face, words, again, away);
    const made: Entry = { id: newId(), file, element, line, bar, again, picture };
    return made;
  }

  function refuse(one: Entry, code: string | undefined): void {
    one.problem = code;
    one.bar.hidden = true;
    one.element.classList.toggle("refused", Boolean(code));
    if (!code) return;
    const words = t.problems[(code in t.problems ? code : "unavailable") as ProblemCode];
    one.line.role = "alert";
    one.line.textContent = words(readableSize(client.state.files?.size ?? 0));
    one.again.hidden = !/too-fast|unavailable|bad-token/.test(code);
  }

  /** One after the other, so that they come in the order in which they were chosen. */
  async function sendAll(): Promise<void> {
    const waiting = [...entries].filter(({ sending, problem }) => !sending && !problem);
    for (const one of waiting) if (entries.has(one)) await send(one);
    if (go.hidden) done();
  }

  async function send(one: Entry): Promise<void> {
    refuse(one, undefined);
    one.again.hidden = true;
    one.bar.hidden = false;
    one.line.textContent = "";
    one.sending = sendFile(door(), one.id, one.file, (share) => {
      one.bar.value = share;
    });
    draw();
    const code = await one.sending.done;
    one.sending = undefined;
    if (code) refuse(one, code);
    else remove(one);
    draw();
  }

  function takeBack(one: Entry): void {
    remove(one);
    done();
  }

  function remove(one: Entry): void {
    one.sending?.cancel();
    entries.delete(one);
    one.element.remove();
    if (one.picture) URL.revokeObjectURL(one.picture);
    draw();
  }

  function draw(): void {
    const waiting = [...entries].filter(({ sending, problem }) => !sending && !problem).length;
    element.hidden = !entries.size;
    go.hidden = !waiting;
    go.textContent = t.send(waiting);
  }

  return { element, add };
}

/** As the window's own; `crypto.randomUUID` needs https. */
function newId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}
