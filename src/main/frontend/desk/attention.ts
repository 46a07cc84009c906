/** Draws the agent's attention: sounds, notifications of the system, and the number in the window's title. */

import { type Alert, alerts } from "./alerts";
import type { Chosen } from "./chosen";
import type { Desk } from "./controls";
import { unreadMentions } from "./mentions";
import type { DeskState } from "./model";
import { nameOf } from "./names";
import { unreadInAll } from "./selectors";
import { awaitGesture, play } from "./sound";
import { type Texts, textsIn } from "./texts";

/** At most one sound of a kind in this time, in milliseconds: a burst is one event to the ear. */
const QUIET = 1500;
/** How often a sound comes again until somebody has looked, in milliseconds. */
const AGAIN = 30_000;

/** An offer rings again this often until it is answered, in milliseconds. */
const RING_EVERY = 5000;

export function attend(desk: Desk, chosen: Chosen): void {
  const last = new Map<Alert["kind"], number>();
  const ring = (alert: Alert) => {
    const { sound, mute } = chosen.value;
    if (sound === "off" || mute.includes(alert.kind) || Date.now() - (last.get(alert.kind) ?? 0) < QUIET) return;
    last.set(alert.kind, Date.now());
    play(alert.kind, sound, alert.kind === "message" && alert.seen);
  };
  const again = (kind: "message" | "offer") => {
    const { sound, mute } = chosen.value;
    if (sound !== "off" && !mute.includes(kind)) play(kind, sound);
  };
  const forOffers = repeating(RING_EVERY, () => again("offer"));
  const forUnread = repeating(AGAIN, () => chosen.value.repeat && again("message"));
  const retitle = () => {
    const title = windowTitle(desk.store.state, textsIn(chosen.value.language));
    if (document.title !== title) document.title = title;
  };
  desk.store.subscribe((after, before) => {
    for (const alert of alerts(before, after)) {
      ring(alert);
      if (!after.looking)
        notify(alert, desk.store.state, textsIn(chosen.value.language), () => {
          if (alert.kind !== "alarm") desk.open(alert.conversation);
        });
    }
    retitle();
    forOffers(after.offers.length > 0);
    forUnread(waitsForMe(after));
  });
  chosen.subscribe(retitle);
  retitle();
  look(desk);
  awaitGesture(document);
}

/** Does `act` every so many milliseconds for as long as it is wanted. */
function repeating(every: number, act: () => void): (wanted: boolean) => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  return (wanted) => {
    if (wanted === (timer !== undefined)) return;
    clearInterval(timer);
    timer = wanted ? setInterval(act, every) : undefined;
  };
}

/** Whether something has come that nobody has looked at. */
export function waitsForMe(state: DeskState): boolean {
  return unreadMentions(state) > 0 || unreadInAll(state) > 0;
}

export function windowTitle(state: DeskState, t: Texts): string {
  const unread = unreadInAll(state) + unreadMentions(state) + state.offers.length;
  return `${unread > 0 ? `(${unread}) ` : ""}${t.desk} – ${t.product}`;
}

function look(desk: Desk): void {
  const tell = () => {
    const looking = document.visibilityState === "visible" && document.hasFocus();
    if (looking !== desk.store.state.looking) desk.store.dispatch({ do: "look", looking });
  };
  document.addEventListener("visibilitychange", tell);
  addEventListener("focus", tell);
  addEventListener("blur", tell);
  tell();
}

function notify(alert: Alert, state: DeskState, t: Texts, show: () => void): void {
  if (!("Notification" in window) || Notification.permission !== "granted") return;
  const name = alert.kind === "alarm" ? "" : nameOf(state, t, alert.conversation);
  const title = {
    message: t.newMessageTitle(name),
    assigned: t.assignedTitle(name),
    waiting: t.waitingTitle,
    offer: t.offerTitle(name),
    alarm: t.staffing.alarmTitle,
    mentioned:
      alert.kind === "mentioned" && alert.whispered
        ? t.supervision.whisperTitle(alert.name)
        : t.notes.mentionedTitle(alert.kind === "mentioned" ? alert.name : ""),
  };
  try {
    const notification = new Notification(title[alert.kind], {
      body: alert.kind === "alarm" ? alert.team : alert.text,
      tag: alert.kind === "alarm" ? `alarm ${alert.team}` : alert.conversation,
      silent: true,
    });
    notification.onclick = () => {
      window.focus();
      show();
      notification.close();
    };
  } catch {
    // Some phones allow notifications from service workers only.
  }
}
