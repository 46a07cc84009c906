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
  waiting: [
    [587, 0, 0.16],
    [440, 0.14, 0.26],
  ],
};

const VOLUME = { soft: 0.08, loud: 0.3 };

let context: AudioContext | null = null;

/** Plays the tone of an alert; silently does nothing where the browser does not (yet) allow sound. */
export function play(kind: Alert["kind"], volume: "soft" | "loud", faint = false): void {
  try {
    context ??= new AudioContext();
    if (context.state === "suspended") void context.resume();
    for (const tone of TONES[kind]) ring(context, tone, VOLUME[volume] * (faint ? 0.4 : 1));
  } catch {
    context = null;
  }
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
