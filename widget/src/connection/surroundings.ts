/** What the connection learns from the device it runs on. */
export interface Surroundings {
  /** False only when the device is sure that it has no network. */
  online(): boolean;
  /** Calls back when trying now makes sense (network back, page visible again) and when the network went away. */
  watch(wake: () => void, offline: () => void): () => void;
}

/** The browser's own events. */
export const browser: Surroundings = {
  online: () => navigator.onLine !== false,
  watch(wake, offline) {
    const ended = new AbortController();
    const options = { signal: ended.signal };
    const visible = () => document.visibilityState === "visible" && wake();
    addEventListener("online", wake, options);
    addEventListener("pageshow", visible, options);
    addEventListener("offline", offline, options);
    document.addEventListener("visibilitychange", visible, options);
    return () => ended.abort();
  },
};
