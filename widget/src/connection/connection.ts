import { type BackoffOptions, backoff } from "./backoff";
import { type Frame, isTracked, parseFrame } from "./frame";
import { Heartbeat } from "./heartbeat";
import { Outbox } from "./outbox";
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

/**
 * One lasting conversation with the server over sockets that come and go. Knows nothing of what the frames mean
 * besides `welcome`, `ping`, `accepted` and `refused`, so the widget and the desk use the same one.
 */
export class Connection<Out extends Frame, In extends Frame> {
  readonly #options: ConnectionOptions<Out, In>;
  readonly #surroundings: Surroundings;
  readonly #outbox = new Outbox<Out>((frame) => this.#transmit(frame));
  readonly #heartbeat = new Heartbeat(
    () => this.#transmit({ type: "ping" }),
    () => this.#gone(HALF_OPEN),
  );
  #socket: WebSocket | undefined;
  #ready = false;
  #state: ConnectionState = "idle";
  #attempt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unwatch: (() => void) | undefined;

  constructor(options: ConnectionOptions<Out, In>) {
    this.#options = options;
    this.#surroundings = options.surroundings ?? browser;
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /** Frames that wait for `accepted`. */
  get pending(): number {
    return this.#outbox.size;
  }

  /** Connects and stays connected until {@link stop}. */
  start(): void {
    if (this.#unwatch) return;
    this.#unwatch = this.#surroundings.watch(
      () => this.#wake(),
      () => this.#gone(HALF_OPEN),
    );
    this.#become("connecting");
    this.#connect();
  }

  /** Closes for good, and forgets what was not settled. */
  stop(): void {
    this.#outbox.clear();
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#drop();
    this.#become("idle");
  }

  /** A new socket at once, for instance to read again from the log what was missed. */
  restart(): void {
    if (!this.#unwatch) return;
    this.#drop();
    this.#connect();
  }

  /**
   * Sends a frame. With an id it is kept until it is settled, whatever happens to the connection; without one it is
   * dropped when there is no connection, and false is returned.
   */
  send(frame: Out): boolean {
    if (isTracked(frame)) {
      this.#outbox.add(frame);
      return true;
    }
    return this.#transmit(frame);
  }

  /** Stops sending a frame that was not settled yet. */
  forget(id: string): void {
    this.#outbox.forget(id);
  }

  #transmit(frame: Frame): boolean {
    if (!this.#ready) return false;
    this.#socket?.send(JSON.stringify(frame));
    return true;
  }

  #connect(): void {
    if (!this.#surroundings.online()) {
      this.#become("offline");
      return;
    }
    const { url, open = (address) => new WebSocket(address) } = this.#options;
    const socket = open(url());
    this.#socket = socket;
    this.#timer = setTimeout(() => this.#gone(HALF_OPEN), GREETING_MILLIS);
    socket.onopen = () => socket.send(JSON.stringify(this.#options.hello()));
    socket.onmessage = (event) => this.#receive(parseFrame(event.data));
    socket.onclose = (event) => this.#gone(event.code);
  }

  #receive(frame: Frame | undefined): void {
    this.#heartbeat.heard();
    if (!frame) return;
    const settled = this.#outbox.settle(frame);
    if (frame.type === "welcome") {
      this.#ready = true;
      this.#attempt = 0;
      clearTimeout(this.#timer);
      this.#heartbeat.start();
    }
    if (settled) this.#options.onFrame(frame as In);
    if (frame.type === "welcome") {
      this.#become("open");
      this.#outbox.resend();
    }
  }

  #gone(code: number): void {
    if (!this.#unwatch) return;
    this.#drop();
    const next = this.#options.onClose?.(code) ?? "retry";
    if (next === "stop") {
      this.stop();
      return;
    }
    this.#become(this.#surroundings.online() ? "lost" : "offline");
    this.#timer = setTimeout(() => this.#connect(), next === "again" ? 0 : this.#delay(code));
  }

  #delay(code: number): number {
    const options = this.#options.backoff;
    if (code === RESTART) return (options?.random ?? Math.random)() * RESTART_SPREAD_MILLIS;
    // Someone who was turned away for a flood or a frame that is too big must not knock again at once.
    if (code === POLICY || code === TOO_BIG) this.#attempt = Math.max(this.#attempt, 5);
    return backoff(this.#attempt++, options);
  }

  #wake(): void {
    if (this.#ready) this.#heartbeat.probe();
    else if (!this.#socket) {
      clearTimeout(this.#timer);
      this.#connect();
    }
  }

  /** Lets go of the socket without waiting for its close, which takes long when nobody is at the other end. */
  #drop(): void {
    clearTimeout(this.#timer);
    this.#heartbeat.stop();
    this.#outbox.stopResting();
    this.#ready = false;
    const socket = this.#socket;
    this.#socket = undefined;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  #become(state: ConnectionState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#options.onState?.(state);
  }
}
