/** The live board: keeps the server's page up to date. The socket says that something is new; the page asks for what. */

import "./board.css";
import { connection } from "../../../../widget/src/connection";
import { browserStore } from "../desk/browser-store";
import { type Preferences, remember, remembered } from "../desk/preferences";
import { awaitGesture, play } from "../desk/sound";
import { replaceNow } from "./replace";
import { tick } from "./timers";

/** Closed because the session has ended. */
const SIGNED_OUT = 4001;
/** How often an alarm sounds again while it lasts, in milliseconds. */
const AGAIN = 60_000;

const store = browserStore(() => localStorage);
const link = document.querySelector<HTMLElement>("#link");
const sound = document.querySelector<HTMLSelectElement>("#sound");
let preferences: Preferences = remembered(store, document.documentElement.lang);
let alarms = alarmsOn(document);
let asking: Promise<void> | null = null;
let askAgain = false;
let pressed = false;
let withheld: string | null = null;

if (preferences.theme !== "auto") document.documentElement.dataset.theme = preferences.theme;

/** Teams with an alarm, as the page shows them. */
function alarmsOn(page: ParentNode): string {
  return [...page.querySelectorAll<HTMLElement>(".line.alarm")].map((line) => line.dataset.alarm ?? "").join("|");
}

/** What came while an answer was on its way is asked for once more, not several times. */
function refresh(): void {
  if (asking) {
    askAgain = true;
    return;
  }
  asking = ask("/board/now").finally(() => {
    asking = null;
    if (askAgain) {
      askAgain = false;
      refresh();
    }
  });
}

async function ask(address: string, form?: FormData): Promise<void> {
  const body = form ? { method: "POST", body: new URLSearchParams([...form] as [string, string][]) } : {};
  try {
    const answer = await fetch(address, { cache: "no-store", ...body });
    if (answer.redirected && new URL(answer.url).pathname === "/login") over();
    else if (answer.ok) showWhenFree(await answer.text());
    else if (answer.status === 401 || answer.status === 403) over();
  } catch {
    // No network: the connection comes back by itself, and asks again.
  }
}

/** Nothing moves under a finger or a mouse button that is down: the click would be lost. */
function showWhenFree(html: string): void {
  if (pressed) withheld = html;
  else show(html);
}

function released(): void {
  pressed = false;
  // After the click that this release makes.
  setTimeout(() => {
    if (withheld !== null && !pressed) show(withheld);
  });
}

function show(html: string): void {
  withheld = null;
  replaceNow(document, html);
  tick(document, Date.now());
  const now = alarmsOn(document);
  if (now !== "" && now !== alarms) ring();
  alarms = now;
}

function ring(): void {
  if (preferences.sound !== "off" && !preferences.mute.includes("alarm")) play("alarm", preferences.sound);
}

function over(): void {
  lasting.stop();
  say(link?.dataset.over ?? "");
}

function say(words: string): void {
  if (link) link.textContent = words;
  document.body.classList.toggle("old", words !== "");
}

const lasting = connection<{ type: "hello"; protocol: 1 }, { type: string }>({
  url: () => `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/ws/board`,
  hello: () => ({ type: "hello", protocol: 1 }),
  onFrame: (frame) => {
    // After the welcome, too: something may have changed since the page was made.
    if (frame.type === "board" || frame.type === "welcome") refresh();
  },
  onClose: (code) => {
    if (code !== SIGNED_OUT) return "retry";
    over();
    return "stop";
  },
  onState: (state) => {
    if (state === "open") say("");
    if (state === "lost" || state === "offline") say(link?.dataset.lost ?? "");
  },
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.closest("details.set")) return;
  event.preventDefault();
  form.closest("details")?.removeAttribute("open");
  void ask(form.action, new FormData(form));
});

if (sound) {
  sound.value = preferences.sound;
  sound.addEventListener("change", () => {
    // Read anew: the desk may have changed something else meanwhile.
    preferences = { ...remembered(store, document.documentElement.lang), sound: sound.value as Preferences["sound"] };
    remember(store, preferences);
    if (preferences.sound !== "off") play("alarm", preferences.sound);
  });
}

document.addEventListener("pointerdown", () => {
  pressed = true;
});
for (const end of ["pointerup", "pointercancel"]) document.addEventListener(end, released);

awaitGesture(document);
tick(document, Date.now());
setInterval(() => tick(document, Date.now()), 1000);
setInterval(() => alarms !== "" && preferences.repeat && ring(), AGAIN);
lasting.start();
