/** Short, soft tones made on the spot: no file to load, nothing to decode. */

import type { Alert } from "./alerts";

type Tone = readonly [frequency: number, start: number, length: number];

/** Rising for a person, falling for the line: one can tell them apart without looking. Hertz, seconds, seconds. */
const TONES: Readonly<Record<Alert["kind"], readonly Tone[]>> = {
  message: [
    [659, 0, 0.14],
    [880, 0.1, 0.22],
  ],
  assigned: [
    [523, 0, 0.14],
    [659, 0.12, 0.14],
    [784, 0.24, 0.28],
  ],
  offer: [
    [784, 0, 0.12],
    [988, 0.14, 0.12],
    [1175, 0.28, 0.3],
  ],
  mentioned: [
    [988, 0, 0.1],
    [988, 0.16, 0.18],
  ],
  waiting: [
    [587, 0, 0.16],
    [440, 0.14, 0.26],
  ],
  alarm: [
    [440, 0, 0.18],
    [330, 0.2, 0.18],
    [440, 0.4, 0.18],
    [330, 0.6, 0.34],
  ],
};

const VOLUME = { soft: 0.08, loud: 0.3 };

let context: AudioContext | null = null;

/** What a browser takes for a person at the page; from the first one on it allows sound. */
const GESTURES = ["click", "keydown"];
/** Before the page's own listeners, which may want to play something. */
const EARLY = { capture: true };

/** Makes ready for sound at the first click or key. Made earlier it would stay mute, and browsers complain. */
export function awaitGesture(page: EventTarget): void {
  const begin = () => {
    // Some keys, such as Escape, do not count.
    if (navigator.userActivation?.hasBeenActive === false) return;
    for (const gesture of GESTURES) page.removeEventListener(gesture, begin, EARLY);
    if (typeof AudioContext !== "undefined") context = new AudioContext();
  };
  for (const gesture of GESTURES) page.addEventListener(gesture, begin, EARLY);
}

/** Plays the tone of an alert; silently does nothing while the browser does not allow sound. */
export function play(kind: Alert["kind"], volume: "soft" | "loud", faint = false): void {
  if (!context) return;
  if (context.state === "suspended") void context.resume();
  for (const tone of TONES[kind]) ring(context, tone, VOLUME[volume] * (faint ? 0.4 : 1));
}

function ring(audio: AudioContext, [frequency, start, length]: Tone, volume: number): void {
  const from = audio.currentTime + start;
  const oscillator = audio.createOscillator();
  const gain = audio.createGain();
  oscillator.type = "sine";
  oscillator.frequency.value = frequency;
  gain.gain.setValueAtTime(0.0001, from);
  gain.gain.exponentialRampToValueAtTime(volume, from + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.0001, from + length);
  oscillator.connect(gain).connect(audio.destination);
  oscillator.start(from);
  oscillator.stop(from + length + 0.02);
}
