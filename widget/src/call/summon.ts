/** Seconds that each of the two tones lasts. */
const TONE = 0.16;

/** Calls the visitor back to the page: a sound, and, while they look elsewhere, title and notification. */
export function summon(text: string, audio?: AudioContext): void {
  chime(audio);
  if (!document.hidden) return;
  const mark = `【${text}】`;
  document.title = document.title.replace(/^(\(\d+\) ?)?/, `$1${mark}`);
  document.addEventListener(
    "visibilitychange",
    () => {
      document.title = document.title.replace(mark, "");
    },
    { once: true },
  );
  if (globalThis.Notification?.permission === "granted") notify(text);
}

function notify(text: string): void {
  try {
    const note = new Notification(text, { tag: "madoguchi" });
    note.onclick = () => {
      window.focus();
      note.close();
    };
  } catch {
    // Some phones know the word and refuse the deed; title and sound must do there.
  }
}

function chime(audio?: AudioContext): void {
  if (audio?.state !== "running") return;
  const { currentTime, destination } = audio;
  for (const [index, pitch] of [660, 880].entries()) {
    const tone = new OscillatorNode(audio, { frequency: pitch });
    const volume = new GainNode(audio, { gain: 0.15 });
    tone.connect(volume).connect(destination);
    tone.start(currentTime + index * TONE);
    tone.stop(currentTime + (index + 1) * TONE);
  }
}
