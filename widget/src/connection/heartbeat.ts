/** Between two pings, in milliseconds. */
export const BEAT_MILLIS = 20_000;
/** How long the other side may take for a sign of life after something that it answers, in milliseconds. */
export const ANSWER_MILLIS = 8_000;

/**
 * Finds connections that look open while nobody is at the other end. Whatever is answered is expected to be: a ping
 * now and then, a ping when the device woke up or the network changed, and every message that is sent.
 */
export function heartbeat(ping: () => void, lost: () => void) {
  let timer: ReturnType<typeof setInterval> | undefined;
  let expected: ReturnType<typeof setTimeout> | undefined;

  /** Any frame at all is a sign of life. */
  function heard(): void {
    clearTimeout(expected);
    expected = undefined;
  }

  /** Something was sent that is answered. */
  function expect(): void {
    expected ??= setTimeout(lost, ANSWER_MILLIS);
  }

  /** Only while started. */
  function probe(): void {
    if (expected) return;
    ping();
    expect();
  }

  return {
    heard,
    expect,
    probe,
    stop(): void {
      clearInterval(timer);
      heard();
    },
    start(): void {
      timer = setInterval(probe, BEAT_MILLIS);
    },
  };
}
