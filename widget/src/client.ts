import { Connection, type ConnectionState } from "./connection";
import { type Conversation, EMPTY, reduce, sending, unread } from "./conversation";
import type { Choice, Command, Language, ServerFrame, VisitorFrame } from "./frames";
import { Memory } from "./memory";

/** What the page around the widget can hear about. */
export interface Happenings {
  message: { text: string; role: string };
  "message-sent": { id: string; text: string };
  unread: { count: number };
  handover: { phase: string; agent: string | undefined };
  rated: { score: number };
  error: { code: string };
}

/** Who is told when something changes. */
export interface Audience {
  /** There is something new to draw. */
  changed(): void;
  tell<K extends keyof Happenings>(happening: K, detail: Happenings[K]): void;
  /** Another tab has opened or closed the window. */
  moved(open: boolean): void;
}

type Sketch<C> = C extends Command ? Omit<C, "id"> : never;

const BAD_TOKEN = 4001;
/** The conversation ended too long ago to go on; the server asks for a new one. */
const OVER = "conversation-over";
/** How long "is typing" stays without being renewed, and how often we say it ourselves, in milliseconds. */
const TYPING_MILLIS = 6000;
const TYPING_EVERY_MILLIS = 2500;

/** The visitor's conversation as this page has it: the folded state, the connection, and what is kept. */
export class Client {
  state: Conversation = EMPTY;
  link: ConnectionState = "idle";
  readonly memory: Memory;
  readonly #connection: Connection<VisitorFrame, ServerFrame>;
  readonly #audience: Audience;
  #language: Language;
  #identity: string | undefined;
  #token: string | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #typed = 0;
  #unread = 0;

  constructor(server: string, language: Language, audience: Audience) {
    this.#language = language;
    this.#audience = audience;
    this.memory = new Memory((before) => {
      const { token, open } = this.memory.kept;
      this.#heard(token);
      if (open !== before.open) audience.moved(open);
    });
    this.#token = this.memory.kept.token;
    this.#connection = new Connection<VisitorFrame, ServerFrame>({
      url: () => new URL("ws/visitor", server).href.replace(/^http/, "ws"),
      hello: () => ({
        type: "hello",
        protocol: 1,
        language: this.#language,
        // Without the query, which may hold what is nobody's business.
        page: { url: location.origin + location.pathname, title: document.title.slice(0, 200) },
        after: this.state.sequence,
        ...(this.memory.kept.token && { token: this.memory.kept.token }),
        ...(this.#identity && { identity: this.#identity }),
      }),
      onFrame: (frame) => this.#receive(frame),
      onState: (link) => {
        this.link = link;
        audience.changed();
      },
      onClose: (code) => {
        if (code !== BAD_TOKEN) return "retry";
        this.memory.forget();
        this.state = { ...EMPTY, outgoing: this.state.outgoing };
        return "again";
      },
    });
    if (this.memory.kept.token) this.connect();
  }

  get unread(): number {
    return this.#unread;
  }

  /** Whether the history has come, so that what follows is news. */
  get caughtUp(): boolean {
    return this.link === "open" && this.state.sequence >= this.state.known;
  }

  connect(): void {
    this.#connection.start();
  }

  say(text: string): void {
    this.#show({ type: "say", text }, text);
  }

  choose({ id, label }: Choice): void {
    this.#show({ type: "choose", choice: id }, label);
  }

  ask(type: "request-agent" | "cancel-handoff" | "close"): void {
    this.#send({ type });
  }

  judge(sequence: number, helpful: boolean): void {
    this.#send({ type: "feedback", sequence, helpful });
    this.#become({ ...this.state, helpful: { ...this.state.helpful, [sequence]: helpful } });
  }

  rate(score: number, comment: string): void {
    this.#send({ type: "rate", score, ...(comment && { comment }) });
    this.#become({ ...this.state, rated: true });
  }

  /** Sends a message again that was refused. */
  retry(id: string): void {
    const failed = this.state.outgoing.find((one) => one.command.id === id);
    if (failed) this.#transmit(failed.command, failed.text);
  }

  /** Tells a person who is there, or comes, that the visitor writes; not what. */
  writes(): void {
    const now = Date.now();
    const someone = this.state.phase === "with-agent" || this.state.phase === "waiting";
    if (!someone || now - this.#typed < TYPING_EVERY_MILLIS) return;
    this.#typed = now;
    this.#connection.send({ type: "typing" });
  }

  /** Everything that is here has been seen. */
  read(): void {
    const { sequence } = this.state;
    if (this.memory.kept.read >= sequence) return;
    this.memory.keep({ read: sequence });
    this.#connection.send({ type: "read", sequence });
    this.#count();
  }

  speak(language: Language): void {
    this.#language = language;
    this.#connection.restart();
  }

  identify(identity: string): void {
    this.#identity = identity;
    this.#connection.restart();
  }

  logout(): void {
    this.#identity = undefined;
    this.reset();
  }

  /** A new conversation, with nothing left of the old one. */
  reset(): void {
    this.memory.forget();
    this.#startOver();
  }

  end(): void {
    this.#connection.stop();
    this.memory.end();
    clearTimeout(this.#typing);
  }

  #show(sketch: Sketch<Command>, text: string): void {
    this.#transmit({ ...sketch, id: newId() } as Command, text);
  }

  #transmit(command: Command, text: string): void {
    this.#become(sending(this.state, command, text, new Date().toISOString()));
    this.memory.engage();
    this.connect();
    this.#connection.send(command);
  }

  #send(sketch: Sketch<Command>): void {
    this.state = { ...this.state, problem: undefined };
    this.memory.engage();
    this.connect();
    this.#connection.send({ ...sketch, id: newId() } as Command);
  }

  #receive(frame: ServerFrame): void {
    const before = this.state;
    if (frame.type === "refused" && frame.code === OVER && frame.id) {
      this.#beginAnew(frame.id);
      return;
    }
    if (frame.type === "welcome") {
      this.#token = frame.token;
      this.memory.keep({ token: frame.token });
    }
    const after = reduce(before, frame);
    this.#become(after);
    if (after.missed) this.#connection.restart();
    if (after.typing !== undefined) {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => this.#become({ ...this.state, typing: undefined }), TYPING_MILLIS);
    }
    this.#announce(frame, before, after);
  }

  /** Takes what the visitor just wrote into a new conversation. */
  #beginAnew(id: string): void {
    const one = this.state.outgoing.find(({ command }) => command.id === id);
    this.memory.forget();
    this.#startOver();
    this.connect();
    if (one) this.#transmit(one.command, one.text);
  }

  #announce(frame: ServerFrame, before: Conversation, after: Conversation): void {
    if (frame.type === "accepted") {
      const one = before.outgoing.find(({ command }) => command.id === frame.id);
      if (one) this.#audience.tell("message-sent", { id: frame.id, text: one.text });
    }
    if (frame.type === "refused") this.#audience.tell("error", { code: frame.code });
    if (frame.type !== "event" || after.sequence === before.sequence || frame.sequence <= after.known) return;
    const { event } = frame;
    if (event.kind === "message" && event.author.role !== "visitor")
      this.#audience.tell("message", { text: event.text, role: event.author.role });
    if (event.kind === "rated") this.#audience.tell("rated", { score: event.score });
    if (after.phase !== before.phase && (after.phase === "waiting" || after.phase === "with-agent"))
      this.#audience.tell("handover", { phase: after.phase, agent: after.agent });
  }

  #become(state: Conversation): void {
    this.state = state;
    this.#count();
    this.#audience.changed();
  }

  #count(): void {
    const count = unread(this.state, this.memory.kept.read);
    if (count === this.#unread) return;
    this.#unread = count;
    this.#audience.tell("unread", { count });
    this.#audience.changed();
  }

  /** Another tab has begun, read or left the conversation. */
  #heard(token: string | undefined): void {
    if (token === this.#token) this.#count();
    else this.#startOver();
    this.#audience.changed();
  }

  #startOver(): void {
    this.#token = this.memory.kept.token;
    this.state = EMPTY;
    this.#connection.stop();
    if (this.memory.kept.token || this.memory.kept.open) this.connect();
    this.#become(this.state);
  }
}

/** `crypto.randomUUID` needs https, which a shop being tried out on a local network may lack. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("");
}
