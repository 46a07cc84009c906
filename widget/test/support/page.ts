import { vi } from "vitest";
import { FakeSocket } from "./fake-socket";

/** A `Storage` in memory. */
export function storage() {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

/** A tab of a browser, as far as the conversation looks at it; its storage outlives {@link FakePage.reload}. */
export class FakePage {
  readonly localStorage = storage();
  readonly sessionStorage = storage();
  sockets: FakeSocket[] = [];

  constructor() {
    this.reload();
  }

  /** Everything but the storage is new. */
  reload(): void {
    const sockets: FakeSocket[] = [];
    this.sockets = sockets;
    const events = new EventTarget();
    vi.stubGlobal("window", this);
    vi.stubGlobal("addEventListener", events.addEventListener.bind(events));
    vi.stubGlobal("document", Object.assign(new EventTarget(), { title: "Shop", visibilityState: "visible" }));
    vi.stubGlobal("location", { origin: "https://shop.example", pathname: "/" });
    vi.stubGlobal("navigator", { onLine: true });
    vi.stubGlobal(
      "WebSocket",
      class extends FakeSocket {
        constructor() {
          super();
          sockets.push(this);
        }
      },
    );
  }

  get socket(): FakeSocket {
    return this.sockets.at(-1) as FakeSocket;
  }
}
