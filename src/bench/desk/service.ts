/** A service in the page, for measuring the desk alone: many conversations held, one of them very long, all of them alive. */

import type { Incoming, Outgoing } from "../../main/frontend/desk/frames";

export const CONVERSATIONS = 50;
export const MESSAGES = 1000;
/** The other conversations are of an ordinary length. */
const ORDINARY = 30;
/** Visitors' messages in a second, over all conversations. */
const PER_SECOND = 5;

const WORDS = [
  "返品したいのですが、もう開封してしまいました。",
  "注文番号は MS-204518 です。",
  "Where is my order? It is three days late.",
  "ありがとうございます。**14日以内**でしたら承ります。",
];

export const ids = Array.from({ length: CONVERSATIONS }, (_, index) => `bench-${String(index).padStart(4, "0")}`);

const lengths = new Map(ids.map((id, index) => [id, index === 0 ? MESSAGES : ORDINARY]));
const begin = Date.now() - MESSAGES * 20_000;

function event(conversation: string, sequence: number): Incoming {
  const role = sequence % 3 === 0 ? "agent" : "visitor";
  return {
    type: "event",
    conversation,
    sequence,
    at: new Date(begin + sequence * 20_000).toISOString(),
    event: { kind: "message", author: { role }, text: `${WORDS[sequence % WORDS.length]} (${sequence})` },
  };
}

/** Stands in for the browser's WebSocket. */
export class Service {
  static readonly OPEN = 1;
  readyState = 0;
  onopen: (() => void) | null = null;
  onmessage: ((event: MessageEvent) => void) | null = null;
  onclose: (() => void) | null = null;
  readonly #watched = new Set<string>();

  constructor() {
    setTimeout(() => {
      this.readyState = Service.OPEN;
      this.onopen?.();
    });
    setInterval(() => this.#live(), 1000 / PER_SECOND);
  }

  close(): void {
    this.readyState = 3;
  }

  send(text: string): void {
    const frame = JSON.parse(text) as Outgoing;
    if (frame.type === "hello") this.#greet();
    if (frame.type === "ping") this.#give({ type: "pong" });
    if (frame.type === "watch") this.#watch(frame.conversation, frame.after);
  }

  #greet(): void {
    const agent = { id: "me", name: "佐藤", role: "agent", capacity: CONVERSATIONS, presence: "available" } as const;
    this.#give({ type: "welcome", agent, teams: [{ id: "support", name: { ja: "サポート" } }] });
    this.#give({ type: "line", waiting: [], total: 0 });
    this.#mine();
    this.#give({ type: "agents", agents: [] });
  }

  #mine(): void {
    const conversations = ids.map((conversation) => {
      const sequence = lengths.get(conversation) ?? 0;
      const at = new Date(begin + sequence * 20_000).toISOString();
      const preview = `${WORDS[sequence % WORDS.length]} (${sequence})`;
      return {
        conversation,
        phase: "with-agent",
        since: at,
        language: "ja",
        preview,
        author: "visitor",
        at,
        sequence,
      } as const;
    });
    this.#give({ type: "mine", conversations });
  }

  #watch(conversation: string, after: number): void {
    this.#watched.add(conversation);
    const sequence = lengths.get(conversation) ?? 0;
    const startedAt = new Date(begin).toISOString();
    const assignee = { id: "me", name: "佐藤" };
    this.#give({ type: "watching", conversation, phase: "with-agent", language: "ja", startedAt, sequence, assignee });
    for (let next = after + 1; next <= sequence; next++) this.#give(event(conversation, next));
  }

  #live(): void {
    const conversation = ids[Math.floor(Math.random() * ids.length)] ?? "";
    const sequence = (lengths.get(conversation) ?? 0) + 1;
    lengths.set(conversation, sequence);
    if (this.#watched.has(conversation)) this.#give(event(conversation, sequence));
    this.#mine();
  }

  /** As bytes on a wire would come: text to be parsed, each frame an event of its own. */
  #give(frame: Incoming): void {
    const data = JSON.stringify(frame);
    setTimeout(() => this.onmessage?.(new MessageEvent("message", { data })));
  }
}
