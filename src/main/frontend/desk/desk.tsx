import { options, render } from "preact";
import "./style/desk.css";
import { sendFile } from "../../../../widget/src/files/transfer";
import { followAddress } from "./address";
import { attend } from "./attention";
import { browserStore } from "./browser-store";
import { Chosen } from "./chosen";
import { Clock } from "./clock";
import { Desk } from "./controls";
import { door } from "./files/doors";
import { Parcels } from "./files/parcels";
import { keep, kept } from "./keeping";
import { socketLink } from "./link";
import { Shelf } from "./replies/shelf";
import { Store } from "./store";
import { App } from "./view/App";
import { type Surface, SurfaceContext } from "./view/context";

/** How long the desk waits for more to change before it writes drafts and read marks down, in milliseconds. */
const SETTLE = 400;

// A transcript arrives as hundreds of frames: draw once a picture, not once a frame. A hidden page gets no pictures.
options.debounceRendering = (draw) => {
  if (document.hidden) setTimeout(draw, 100);
  else requestAnimationFrame(draw);
};

const html = document.documentElement;
const chosen = new Chosen(
  browserStore(() => localStorage),
  html.lang,
);
const tab = browserStore(() => sessionStorage);
const desk = new Desk({ connect: socketLink, store: new Store(kept(tab)) });

function dress(): void {
  html.lang = chosen.value.language;
  html.dataset.theme = chosen.value.theme;
}

let writing: ReturnType<typeof setTimeout> | undefined;
desk.store.subscribe(({ seen, drafts }, before) => {
  if (seen === before.seen && drafts === before.drafts) return;
  clearTimeout(writing);
  writing = setTimeout(() => keep(tab, desk.store.state), SETTLE);
});
addEventListener("pagehide", () => keep(tab, desk.store.state));
addEventListener("beforeunload", (event) => {
  const { pending, partings } = desk.store.state;
  const unsent = pending.some((each) => each.state === "sending") || Object.keys(partings).length > 0;
  if (unsent || surface.parcels.all.length > 0) event.preventDefault();
});

for (const sign of ["pointerdown", "keydown", "wheel"]) {
  addEventListener(sign, () => desk.active(), { passive: true });
}

// A file that misses the conversation must not open in place of the desk.
for (const moved of ["dragover", "drop"] as const) {
  addEventListener(moved, (event) => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "none";
  });
}

dress();
chosen.subscribe(dress);
attend(desk, chosen);
followAddress(desk);

const surface: Surface = {
  desk,
  chosen,
  clock: new Clock(),
  composer: { current: null },
  search: { current: null },
  closer: { current: null },
  ask: { current: null },
  shelf: new Shelf(),
  parcels: new Parcels(sendFile, door),
  picker: { current: null },
  show: { current: null },
};
const root = document.getElementById("desk");
if (!root)
  throw new Error('The page has no element with the id "desk" to put the desk into; desk.html must provide it.');
render(
  <SurfaceContext.Provider value={surface}>
    <App />
  </SurfaceContext.Provider>,
  root,
);
desk.start();
