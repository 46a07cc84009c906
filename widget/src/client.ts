import { type ConnectionState, connection } from "./connection";
import {
  type Conversation,
  EMPTY,
  handedOff,
  type Outgoing,
  onTheirWay,
  reduce,
  sending,
  unread,
} from "./conversation";
import type { Choice, Command, ConversationEvent, ServerFrame, VisitorFrame } from "./frames";
import type { Host } from "./host";
import { memory } from "./memory";
import { keepUnsent, unsent } from "./unsent";

export type Client = ReturnType<typeof client>;

/** A command that needs no text; its id is made here. */
type Wish = Command extends infer C ? (C extends Command ? Omit<C, "id"> : never) : never;

const BAD_TOKEN = 4001;
/** The conversation ended too long ago to go on; the server asks for a new one. */
const OVER = "conversation-over";
/** How long "is typing" stays without being renewed, and how often we say it ourselves, in milliseconds. */
const TYPING_MILLIS = 6000;
const TYPING_EVERY_MILLIS = 1000;
/** So much of it an agent is shown, in UTF-16 units. */
const DRAFT = 500;

/** The visitor's conversation as this page has it: the folded state, the connection, and what is kept. */
export function client(host: Host) {
  const { draft, outgoing } = unsent();
  let previous: string | undefined;
  const self = {
    state: EMPTY,
    link: "idle" as ConnectionState,
    /** How many messages the visitor has not seen. */
    unread: 0,
    /** What stands in the input. */
    draft,
    /** Told of each event that is new to the visitor, whether the window is open or not. */
    heard: (_event: ConversationEvent): void => {},
  };
  const ended = new AbortController();
  const kept = memory((before) => {
    const { token, open } = kept.value;
    if (token === before.token) become(self.state);
    else startOver();
    if (open !== before.open) host.reveal(open);
  }, ended.signal);
  const link = connection<VisitorFrame, ServerFrame>({
    url: () => `${host.settings.server.replace(/^http/, "ws")}ws/visitor`,
    hello: () => ({
      type: "hello",
      protocol: 1,
      language: host.settings.language,
      // Without the query, which may hold what is nobody's business.
      page: { url: location.origin + location.pathname, title: document.title.slice(0, 200) },
      after: self.state.sequence,
      token: kept.value.token,
      previous,
      ...host.settings.about,
    }),
    onFrame: receive,
    onState(state) {
      self.link = state;
      host.changed();
    },
    onClose(code) {
      if (code !== BAD_TOKEN) return "retry";
      kept.forget();
      self.state = { ...EMPTY, outgoing: self.state.outgoing };
      return "again";
    },
  });
  let typing: ReturnType<typeof setTimeout> | undefined;
  let typed: ReturnType<typeof setTimeout> | undefined;

  function transmit(command: Command, text?: string): void {
    kept.engage();
    become(
      text === undefined
        ? { ...self.state, problem: undefined }
        : sending(self.state, command, text, new Date().toISOString()),
    );
    link.start();
    link.send(command);
  }

  function resend(messages: readonly Outgoing[]): void {
    for (const { command, text } of messages) transmit(command, text);
  }

  function receive(frame: ServerFrame): void {
    const before = self.state;
    if (frame.type === "refused" && frame.code === OVER && frame.id) {
      // What the visitor just wrote goes into a new conversation; agents find the old one beside it.
      previous = kept.value.token;
      kept.forget();
      startOver();
      resend(onTheirWay(before));
      return;
    }
    if (frame.type === "welcome") kept.keep({ token: frame.token });
    const after = reduce(before, frame);
    become(after);
    if (after.missed) link.restart();
    if (after.typing !== undefined) {
      clearTimeout(typing);
      typing = setTimeout(() => become({ ...self.state, typing: undefined }), TYPING_MILLIS);
    }
    tell(frame, before, after);
  }

  /** Tells the page what is news. */
  function tell(frame: ServerFrame, before: Conversation, after: Conversation): void {
    if (frame.type === "accepted")
      for (const { command, text } of before.outgoing)
        if (command.id === frame.id) host.tell("message-sent", { id: frame.id, text });
    if (frame.type === "refused") host.tell("error", { code: frame.code });
    if (frame.type !== "event" || after.sequence === before.sequence) return;
    const { event, sequence } = frame;
    const news = sequence > after.known;
    // The greeting is there before the visitor comes, and is new to them.
    if (news || !kept.engaged) self.heard(event);
    if (!news) return;
    const { phase, agent } = after;
    if (event.kind === "message" && event.author.role !== "visitor")
      host.tell("message", { text: event.text, role: event.author.role });
    if (event.kind === "rated") host.tell("rated", { score: event.score });
    if (phase !== before.phase && handedOff(after)) host.tell("handover", { phase, agent });
  }

  function become(state: Conversation): void {
    self.state = state;
    const count = unread(state, kept.value.read);
    if (count !== self.unread) host.tell("unread", { count });
    self.unread = count;
    keepUnsent({ draft: self.draft, outgoing: onTheirWay(state) });
    host.changed();
  }

  function startOver(): void {
    link.stop();
    if (kept.value.token || kept.value.open) link.start();
    become(EMPTY);
  }

  function tellTyping(): void {
    typed = undefined;
    if (self.draft) link.send({ type: "typing", text: self.state.drafts && self.draft.slice(0, DRAFT) });
  }

  const verbs = {
    kept,
    connect: link.start,
    /** Greets again, in another language or as somebody else. */
    restart: link.restart,
    /** Whether the history has come, so that what follows is news. */
    caughtUp(): boolean {
      return self.link === "open" && self.state.sequence >= self.state.known;
    },
    say(text: string): void {
      transmit({ type: "say", id: newId(), text }, text);
    },
    choose({ id: choice, label }: Choice): void {
      transmit({ type: "choose", id: newId(), choice }, label);
    },
    /**
     * Asks for anything that is no message.
     *
     * @param change what is shown before the server has accepted it
     */
    ask(command: Wish, change?: Partial<Conversation>): void {
      transmit({ ...command, id: newId() });
      become({ ...self.state, ...change });
    },
    /** Sends a message again that was refused. */
    retry(id: string): void {
      resend(self.state.outgoing.filter(({ command }) => command.id === id));
    },
    /** The visitor writes: keeps the text, and tells a person who is there, or comes; what, where they were told so. */
    writes(draft: string): void {
      self.draft = draft;
      become(self.state);
      if (handedOff(self.state)) typed ??= setTimeout(tellTyping, TYPING_EVERY_MILLIS);
    },
    /** Everything that is here has been seen. */
    read(): void {
      const { sequence } = self.state;
      if (kept.value.read >= sequence) return;
      kept.keep({ read: sequence });
      link.send({ type: "read", sequence });
      become(self.state);
    },
    /** A new conversation, with nothing left of the old one. */
    reset(): void {
      self.draft = "";
      kept.forget();
      startOver();
    },
    end(): void {
      link.stop();
      ended.abort();
      clearTimeout(typing);
      clearTimeout(typed);
    },
  };
  if (kept.value.token) link.start();
  resend(outgoing);
  return Object.assign(self, verbs);
}

/** `crypto.randomUUID` needs https, which a shop being tried out on a local network may lack. */
function newId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}
