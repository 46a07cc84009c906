/** Between two pings, in milliseconds. */
export const BEAT_MILLIS = 20_000;
/** How long an impatient probe waits for any sign of life, in milliseconds. */
export const PROBE_MILLIS = 4_000;

/**
 * Finds connections that look open while nobody is at the other end: pings regularly and reports a loss after two
 * pings without any frame in return. A probe asks at once, after the device woke up or the network changed.
 */
export function heartbeat(ping: () => void, lost: () => void) {
  let timer: ReturnType<typeof setInterval> | undefined;
  let probing: ReturnType<typeof setTimeout> | undefined;
  let missed = 0;

  /** Any frame at all is a sign of life. */
  function heard(): void {
    missed = 0;
    clearTimeout(probing);
    probing = undefined;
  }

  function stop(): void {
    clearInterval(timer);
    heard();
  }

  return {
    heard,
    stop,
    start(): void {
      stop();
      timer = setInterval(() => (missed++ < 2 ? ping() : lost()), BEAT_MILLIS);
    },
    /** Only while started. */
    probe(): void {
      if (probing) return;
      ping();
      probing = setTimeout(lost, PROBE_MILLIS);
    },
  };
}
