import { type BackoffOptions, backoff } from "./backoff";
import { type Frame, isTracked, parseFrame } from "./frame";
import { heartbeat } from "./heartbeat";
import { outbox } from "./outbox";
import { browser, type Surroundings } from "./surroundings";

/**
 * For the interface to show: `idle` before the start and after the stop, `connecting` until the first welcome,
 * `open`, `lost` while coming back, `offline` when the device has no network.
 */
export type ConnectionState = "idle" | "connecting" | "open" | "lost" | "offline";

/** What to do about a close: come back after a delay, come back at once, or stay away. */
export type AfterClose = "retry" | "again" | "stop";

export interface ConnectionOptions<Out extends Frame, In extends Frame> {
  /** Asked again for every attempt. */
  readonly url: () => string;
  /** The first frame of every connection; asked again for every attempt, so that it can say where to resume. */
  readonly hello: () => Out;
  readonly onFrame: (frame: In) => void;
  readonly onState?: (state: ConnectionState) => void;
  /** Decides on a close code; the default is to come back. */
  readonly onClose?: (code: number) => AfterClose;
  readonly open?: (url: string) => WebSocket;
  readonly surroundings?: Surroundings;
  readonly backoff?: BackoffOptions;
}

/** Until `welcome` has come, in milliseconds. */
export const GREETING_MILLIS = 12_000;
/** Over how long clients spread their return after a restart of the server (1012), in milliseconds. */
export const RESTART_SPREAD_MILLIS = 5_000;

const POLICY = 1008;
const TOO_BIG = 1009;
const RESTART = 1012;
/** Our own, when nothing came back. */
const HALF_OPEN = 4900;

export type Connection<Out extends Frame, In extends Frame> = ReturnType<typeof connection<Out, In>>;

/**
 * One lasting conversation with the server over sockets that come and go. Knows nothing of what the frames mean
 * besides `welcome`, `ping`, `accepted` and `refused`, so the widget and the desk use the same one.
 */
export function connection<Out extends Frame, In extends Frame>(options: ConnectionOptions<Out, In>) {
  const device = options.surroundings ?? browser;
  const sent = outbox<Out>(transmit);
  const beat = heartbeat(
    () => transmit({ type: "ping" }),
    () => gone(HALF_OPEN),
  );
  let socket: WebSocket | undefined;
  let ready = false;
  let state: ConnectionState = "idle";
  let attempt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unwatch: (() => void) | undefined;

  function transmit(frame: Frame): boolean {
    if (ready) {
      socket?.send(JSON.stringify(frame));
      if (isTracked(frame)) beat.expect();
    }
    return ready;
  }

  function connect(): void {
    if (!device.online()) {
      become("offline");
      return;
    }
    const { url, open = (address) => new WebSocket(address) } = options;
    const fresh = open(url());
    socket = fresh;
    timer = setTimeout(gone, GREETING_MILLIS, HALF_OPEN);
    fresh.onopen = () => fresh.send(JSON.stringify(options.hello()));
    fresh.onmessage = ({ data }) => receive(parseFrame(data));
    fresh.onclose = ({ code }) => gone(code);
  }

  function receive(frame: Frame | undefined): void {
    beat.heard();
    if (!frame) return;
    const welcome = frame.type === "welcome";
    if (welcome) {
      ready = true;
      attempt = 0;
      clearTimeout(timer);
      beat.start();
    }
    if (sent.settle(frame)) options.onFrame(frame as In);
    if (welcome) {
      become("open");
      sent.resend();
    }
  }

  function gone(code: number): void {
    if (!unwatch) return;
    drop();
    const next = options.onClose?.(code) ?? "retry";
    if (next === "stop") {
      stop();
      return;
    }
    become(device.online() ? "lost" : "offline");
    timer = setTimeout(connect, next === "again" ? 0 : delay(code));
  }

  function delay(code: number): number {
    if (code === RESTART) return (options.backoff?.random ?? Math.random)() * RESTART_SPREAD_MILLIS;
    // Someone who was turned away for a flood or a frame that is too big must not knock again at once.
    if (code === POLICY || code === TOO_BIG) attempt = Math.max(attempt, 5);
    return backoff(attempt++, options.backoff);
  }

  function wake(): void {
    if (ready) beat.probe();
    else if (!socket) {
      clearTimeout(timer);
      connect();
    }
  }

  /** Lets go of the socket without waiting for its close, which takes long when nobody is at the other end. */
  function drop(): void {
    clearTimeout(timer);
    beat.stop();
    sent.stopResting();
    ready = false;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
    socket = undefined;
  }

  function become(next: ConnectionState): void {
    if (state === next) return;
    state = next;
    options.onState?.(state);
  }

  /** Closes for good, and forgets what was not settled. */
  function stop(): void {
    sent.pending.clear();
    unwatch?.();
    unwatch = undefined;
    drop();
    become("idle");
  }

  return {
    stop,
    get state(): ConnectionState {
      return state;
    },
    /** Connects and stays connected until {@link stop}. */
    start(): void {
      if (unwatch) return;
      unwatch = device.watch(wake, () => gone(HALF_OPEN));
      become("connecting");
      connect();
    },
    /** A new socket at once, for instance to read again from the log what was missed. */
    restart(): void {
      if (!unwatch) return;
      drop();
      connect();
    },
    /**
     * Sends a frame. With an id it is kept until it is settled, whatever happens to the connection; without one it is
     * dropped when there is no connection, and false is returned.
     */
    send(frame: Out): boolean {
      if (!isTracked(frame)) return transmit(frame);
      sent.add(frame);
      return true;
    },
    /** Stops sending a frame that was not settled yet. */
    forget(id: string): void {
      sent.pending.delete(id);
    },
  };
}
