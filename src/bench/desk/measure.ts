/** Uses the desk as a fast agent would and tells how long each thing took until the picture was drawn. */

import { CONVERSATIONS, ids, MESSAGES, Service } from "./service";

Object.assign(window, { WebSocket: Service, fetch: withoutServer(window.fetch.bind(window)) });

/** The desk's interface over HTTP answers with nothing, at once. */
function withoutServer(real: typeof fetch): typeof fetch {
  return async (input, init) =>
    String(input).startsWith("/api/")
      ? new Response("[]", { headers: { "Content-Type": "application/json" } })
      : real(input, init);
}

const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
/** Until what was changed has been laid out and painted: the frame after the next one's beginning. */
const painted = async () => {
  await frame();
  await new Promise((after) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = after;
    channel.port2.postMessage(null);
  });
};
const pause = (millis: number) => new Promise((after) => setTimeout(after, millis));

async function until(what: string, holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (holds()) return;
    await pause(50);
  }
  throw new Error(`never: ${what}`);
}

function summary(times: number[]): { readonly median: number; readonly p95: number; readonly most: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) * 10) / 10;
  return { median: at(0.5), p95: at(0.95), most: at(1) };
}

async function timed(times: number[], act: () => void): Promise<void> {
  const from = performance.now();
  act();
  await painted();
  times.push(performance.now() - from);
}

const row = (id: string) => document.querySelector<HTMLElement>(`[data-conversation="${id}"]`);
const field = () => document.querySelector<HTMLTextAreaElement>(".composer textarea");

async function measure(): Promise<unknown> {
  const long: number[] = [];
  new PerformanceObserver((list) => long.push(...list.getEntries().map((each) => each.duration))).observe({
    type: "longtask",
  });
  await until(
    "all conversations are listed",
    () => document.querySelectorAll(".list.mine .row").length === CONVERSATIONS,
  );
  await pause(3000);
  const ready = long.length;

  const toLong: number[] = [];
  const toOrdinary: number[] = [];
  for (let round = 0; round < 60; round++) {
    const other = ids[1 + (round % (CONVERSATIONS - 1))] ?? "";
    await timed(toOrdinary, () => row(other)?.click());
    await pause(120);
    await timed(toLong, () => row(ids[0] ?? "")?.click());
    await until("the transcript is drawn", () => document.querySelector(".turn") !== null);
    await pause(120);
  }

  const typing: number[] = [];
  for (let letter = 0; letter < 120; letter++) {
    await timed(typing, () => {
      const area = field();
      if (!area) return;
      area.value += "あ";
      area.setSelectionRange(area.value.length, area.value.length);
      area.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await pause(40);
  }

  const frames: number[] = [];
  const scroller = document.querySelector<HTMLElement>(".transcript");
  let last = performance.now();
  for (let step = 0; step < 240; step++) {
    if (scroller) scroller.scrollTop -= 120;
    await frame();
    frames.push(performance.now() - last);
    last = performance.now();
  }

  return {
    conversations: CONVERSATIONS,
    messages: MESSAGES,
    switchToLong: summary(toLong),
    switchToOrdinary: summary(toOrdinary),
    letter: summary(typing),
    scrollFrame: summary(frames),
    longTasksAfterLoading: { count: long.length - ready, most: Math.round(Math.max(0, ...long.slice(ready))) },
  };
}

addEventListener("load", async () => {
  const result = await measure().catch((failure: unknown) => ({ failure: String(failure) }));
  await fetch("/result", { method: "POST", body: JSON.stringify(result) });
});
