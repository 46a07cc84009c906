import type { Surroundings } from "../../src/connection";

/** The other end of a WebSocket, played by the test. */
export class FakeSocket {
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  readonly sent: { type: string; id?: string }[] = [];
  closed = false;

  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }

  close(): void {
    this.closed = true;
  }

  opens(): void {
    this.onopen?.();
  }

  says(frame: object): void {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }

  saysText(data: string): void {
    this.onmessage?.({ data });
  }

  closes(code = 1006): void {
    this.onclose?.({ code });
  }

  /** Opens and answers the hello. */
  welcomes(): void {
    this.opens();
    this.says({ type: "welcome" });
  }

  get types(): string[] {
    return this.sent.map((frame) => frame.type);
  }
}

/** A device whose network and screen the test switches. */
export class FakeDevice implements Surroundings {
  isOnline = true;
  wake = () => {};
  #offline = () => {};

  online(): boolean {
    return this.isOnline;
  }

  watch(wake: () => void, offline: () => void): () => void {
    this.wake = wake;
    this.#offline = offline;
    return () => {
      this.wake = () => {};
    };
  }

  goesOffline(): void {
    this.isOnline = false;
    this.#offline();
  }

  comesBack(): void {
    this.isOnline = true;
    this.wake();
  }
}
