import style from "@styles/files/files.css";
import { handedOff } from "../conversation";
import type { Context, Part } from "../panel/context";
import { h, icon } from "../panel/kit";
import { shown } from "./shown";
import { TEXTS } from "./texts";
import type { Door } from "./transfer";
import { tray } from "./tray";

const CLIP = "m20 11-8.5 8.5a5 5 0 0 1-7-7L13 4a3.4 3.4 0 0 1 4.8 4.8L9.5 17a1.7 1.7 0 0 1-2.4-2.4L15 7";

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);

/** Adds to the window what files need. Sending is possible while a person is there, or is being looked for. */
export function files(context: Context, panel: HTMLElement): Part {
  const { client, host, language } = context;
  const t = TEXTS[language];
  const door = (): Door => ({
    url: `${host.settings.server}api/visitor/files`,
    headers: { Authorization: `Bearer ${client.kept.value.token}` },
  });
  const chosen = tray(context, door, () => attach.focus());
  const pictures = shown(context, panel, door);
  const picker = h("input", "", {
    type: "file",
    multiple: true,
    hidden: true,
    onchange() {
      chosen.add(picker.files ?? []);
      picker.value = "";
    },
  });
  const attach = h("button", "icon attach", { title: t.attach, onclick: () => picker.click() }, icon(CLIP));
  const field = panel.querySelector(".field");
  field?.prepend(attach, picker);
  field?.before(chosen.element);
  const veil = h("div", "veil", { hidden: true }, t.drop);
  panel.append(veil);
  const root = panel.getRootNode() as ShadowRoot;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];

  const brings = (data: DataTransfer | null) => !attach.hidden && Boolean(data?.types.includes("Files"));
  panel.addEventListener("paste", (event) => {
    const files = event.clipboardData?.files;
    if (attach.hidden || !files?.length) return;
    event.preventDefault();
    chosen.add(files);
  });
  panel.addEventListener("dragover", (event) => {
    if (!brings(event.dataTransfer)) return;
    event.preventDefault();
    veil.hidden = false;
  });
  panel.addEventListener("dragleave", ({ relatedTarget }) => {
    if (!panel.contains(relatedTarget as Node | null)) veil.hidden = true;
  });
  panel.addEventListener("drop", (event) => {
    veil.hidden = true;
    if (!brings(event.dataTransfer)) return;
    event.preventDefault();
    chosen.add(event.dataTransfer?.files ?? []);
  });

  function update(): void {
    const { state } = client;
    attach.hidden = !state.files || !handedOff(state);
    picker.accept = (state.files?.types ?? []).join();
    pictures.update();
  }

  update();
  return { update };
}
