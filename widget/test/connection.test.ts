import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type AfterClose, type Connection, connection, type Frame } from "../src/connection";
import { GREETING_MILLIS, RESTART_SPREAD_MILLIS } from "../src/connection/connection";
import { ANSWER_MILLIS, BEAT_MILLIS } from "../src/connection/heartbeat";
import { REST_MILLIS } from "../src/connection/outbox";
import { FakeDevice, FakeSocket } from "./support/fake-socket";

interface Numbered extends Frame {
  readonly id?: string;
  readonly after?: number;
}

let sockets: FakeSocket[];
let device: FakeDevice;
let received: Frame[];
let states: string[];
let after: number;
let onClose: (code: number) => AfterClose;
let subject: Connection<Numbered, Frame>;

const last = () => sockets.at(-1) as FakeSocket;

beforeEach(() => {
  vi.useFakeTimers();
  sockets = [];
  device = new FakeDevice();
  received = [];
  states = [];
  after = 0;
  onClose = () => "retry";
  subject = connection<Numbered, Frame>({
    url: () => "ws://test/ws",
    hello: () => ({ type: "hello", after }),
    onFrame: (frame) => received.push(frame),
    onState: (state) => states.push(state),
    onClose: (code) => onClose(code),
    open: () => {
      sockets.push(new FakeSocket());
      return last() as unknown as WebSocket;
    },
    surroundings: device,
    backoff: { random: () => 1 },
  });
});

afterEach(() => {
  subject.stop();
  vi.useRealTimers();
});

describe("greeting", () => {
  test("says hello first and is open after the welcome", () => {
    subject.start();
    last().opens();
    expect(last().types).toEqual(["hello"]);
    expect(subject.state).toBe("connecting");
    last().says({ type: "welcome" });
    expect(states).toEqual(["connecting", "open"]);
    expect(received.map((frame) => frame.type)).toEqual(["welcome"]);
  });

  test("tries again when no welcome comes", () => {
    subject.start();
    last().opens();
    vi.advanceTimersByTime(GREETING_MILLIS + 500);
    expect(sockets).toHaveLength(2);
  });

  test("opens one socket however often it is started", () => {
    subject.start();
    subject.start();
    expect(sockets).toHaveLength(1);
  });

  test("leaves out what is not a frame", () => {
    subject.start();
    last().welcomes();
    last().saysText("{");
    last().saysText("null");
    last().saysText('{"no":"type"}');
    expect(received).toHaveLength(1);
  });
});

describe("coming back", () => {
  test("waits longer after each failure and starts over after a welcome", () => {
    subject.start();
    for (const wait of [500, 1000, 2000]) {
      const before = sockets.length;
      last().closes();
      vi.advanceTimersByTime(wait - 1);
      expect(sockets).toHaveLength(before);
      vi.advanceTimersByTime(1);
      expect(sockets).toHaveLength(before + 1);
    }
    last().welcomes();
    last().closes();
    vi.advanceTimersByTime(500);
    expect(sockets).toHaveLength(5);
  });

  test("says in its hello where to resume", () => {
    subject.start();
    last().welcomes();
    after = 17;
    last().closes();
    vi.advanceTimersByTime(500);
    last().opens();
    expect(last().sent).toEqual([{ type: "hello", after: 17 }]);
  });

  test("spreads its return after a restart of the server", () => {
    subject.start();
    last().welcomes();
    last().closes(1012);
    vi.advanceTimersByTime(RESTART_SPREAD_MILLIS - 1);
    expect(sockets).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(sockets).toHaveLength(2);
  });

  test("keeps away for a while after a policy close", () => {
    subject.start();
    last().welcomes();
    last().closes(1008);
    vi.advanceTimersByTime(15_000);
    expect(sockets).toHaveLength(1);
    vi.advanceTimersByTime(1_000);
    expect(sockets).toHaveLength(2);
  });

  test("stays away when its owner says so", () => {
    onClose = () => "stop";
    subject.start();
    last().closes(4001);
    vi.advanceTimersByTime(600_000);
    expect(sockets).toHaveLength(1);
    expect(subject.state).toBe("idle");
  });

  test("comes back at once when its owner says so", () => {
    onClose = (code) => (code === 4001 ? "again" : "retry");
    subject.start();
    last().closes(4001);
    vi.advanceTimersByTime(0);
    expect(sockets).toHaveLength(2);
  });

  test("does not come back after the stop", () => {
    subject.start();
    last().welcomes();
    const socket = last();
    subject.stop();
    expect(socket.closed).toBe(true);
    vi.advanceTimersByTime(600_000);
    expect(sockets).toHaveLength(1);
  });
});

describe("heartbeat", () => {
  test("replaces a socket that does not answer a ping", () => {
    subject.start();
    last().welcomes();
    vi.advanceTimersByTime(BEAT_MILLIS + ANSWER_MILLIS - 1);
    expect(last().types).toEqual(["hello", "ping"]);
    expect(subject.state).toBe("open");
    const silent = last();
    vi.advanceTimersByTime(1);
    expect(subject.state).toBe("lost");
    expect(silent.closed).toBe(true);
    vi.advanceTimersByTime(500);
    expect(sockets).toHaveLength(2);
  });

  test("notices soon that a message is not answered, without a ping of its own", () => {
    subject.start();
    last().welcomes();
    subject.send({ type: "say", id: "m1" });
    vi.advanceTimersByTime(ANSWER_MILLIS - 1);
    expect(subject.state).toBe("open");
    vi.advanceTimersByTime(1);
    expect(subject.state).toBe("lost");
    vi.advanceTimersByTime(500);
    last().welcomes();
    expect(last().types).toEqual(["hello", "say"]);
    last().says({ type: "accepted", id: "m1" });
    vi.advanceTimersByTime(ANSWER_MILLIS);
    expect(subject.state).toBe("open");
  });

  test("expects nothing of what is not answered", () => {
    subject.start();
    last().welcomes();
    subject.send({ type: "typing" });
    vi.advanceTimersByTime(ANSWER_MILLIS);
    expect(subject.state).toBe("open");
  });

  test("takes any frame for a sign of life", () => {
    subject.start();
    last().welcomes();
    for (let beat = 0; beat < 6; beat++) {
      vi.advanceTimersByTime(BEAT_MILLIS);
      last().says({ type: "typing" });
    }
    expect(sockets).toHaveLength(1);
  });

  test("asks at once when the device wakes up, and does not wait long for the answer", () => {
    subject.start();
    last().welcomes();
    device.wake();
    device.wake();
    expect(last().types).toEqual(["hello", "ping"]);
    vi.advanceTimersByTime(ANSWER_MILLIS + 500);
    expect(sockets).toHaveLength(2);
  });

  test("stays when the answer comes", () => {
    subject.start();
    last().welcomes();
    device.wake();
    last().says({ type: "pong" });
    vi.advanceTimersByTime(ANSWER_MILLIS);
    expect(subject.state).toBe("open");
  });
});

describe("network", () => {
  test("waits for the network instead of trying, and returns the moment it is back", () => {
    subject.start();
    last().welcomes();
    device.goesOffline();
    expect(subject.state).toBe("offline");
    vi.advanceTimersByTime(600_000);
    expect(sockets).toHaveLength(1);
    device.comesBack();
    expect(sockets).toHaveLength(2);
  });

  test("cuts a long wait short when the device wakes up", () => {
    subject.start();
    for (let attempt = 0; attempt < 6; attempt++) {
      last().closes();
      vi.runOnlyPendingTimers();
    }
    last().closes();
    const before = sockets.length;
    device.wake();
    expect(sockets).toHaveLength(before + 1);
  });
});

describe("outbox", () => {
  test("keeps what is written before the welcome and sends it in order", () => {
    subject.send({ type: "say", id: "a" });
    subject.start();
    subject.send({ type: "say", id: "b" });
    last().opens();
    expect(last().types).toEqual(["hello"]);
    last().says({ type: "welcome" });
    expect(last().sent.slice(1)).toEqual([
      { type: "say", id: "a" },
      { type: "say", id: "b" },
    ]);
  });

  test("sends what was not accepted again with the same id after a loss, and nothing else", () => {
    subject.start();
    last().welcomes();
    subject.send({ type: "say", id: "a" });
    subject.send({ type: "say", id: "b" });
    last().says({ type: "accepted", id: "a" });
    last().closes();
    vi.advanceTimersByTime(500);
    last().welcomes();
    expect(last().sent.slice(1)).toEqual([{ type: "say", id: "b" }]);
    last().says({ type: "accepted", id: "b" });
    expectNothingSentAgain();
  });

  function expectNothingSentAgain() {
    last().closes();
    vi.advanceTimersByTime(500);
    last().welcomes();
    expect(last().sent.slice(1)).toEqual([]);
  }

  test("forgets a refused frame and tells its owner", () => {
    subject.start();
    last().welcomes();
    subject.send({ type: "say", id: "a" });
    last().says({ type: "refused", id: "a", code: "message-too-long" });
    expect(received.at(-1)?.type).toBe("refused");
    expectNothingSentAgain();
  });

  test("rests after too-fast and then sends again by itself, two at a time, without telling", () => {
    subject.start();
    last().welcomes();
    for (const id of ["a", "b", "c"]) subject.send({ type: "say", id });
    for (const id of ["a", "b", "c"]) last().says({ type: "refused", id, code: "too-fast" });
    subject.send({ type: "say", id: "d" });
    const before = last().sent.length;
    expect(before).toBe(4);
    expect(received).toHaveLength(1);
    vi.advanceTimersByTime(REST_MILLIS);
    expect(
      last()
        .sent.slice(before)
        .map((frame) => frame.id),
    ).toEqual(["a", "b"]);
    last().says({ type: "accepted", id: "a" });
    last().says({ type: "accepted", id: "b" });
    vi.advanceTimersByTime(REST_MILLIS);
    expect(
      last()
        .sent.slice(before + 2)
        .map((frame) => frame.id),
    ).toEqual(["c", "d"]);
  });

  test("takes a server that cannot store for a moment like one that is too busy", () => {
    subject.start();
    last().welcomes();
    subject.send({ type: "say", id: "a" });
    last().says({ type: "refused", id: "a", code: "unavailable" });
    vi.advanceTimersByTime(REST_MILLIS);
    expect(last().types).toEqual(["hello", "say", "say"]);
  });

  test("forgets everything with the stop", () => {
    subject.send({ type: "say", id: "a" });
    subject.stop();
    subject.start();
    last().welcomes();
    expect(last().types).toEqual(["hello"]);
  });

  test("drops what has no id while there is no connection", () => {
    subject.start();
    expect(subject.send({ type: "typing" })).toBe(false);
    last().welcomes();
    expect(last().types).toEqual(["hello"]);
    expect(subject.send({ type: "typing" })).toBe(true);
  });

  test("restart reads again from where the owner stands", () => {
    subject.start();
    last().welcomes();
    after = 3;
    subject.restart();
    expect(sockets[0]?.closed).toBe(true);
    last().opens();
    expect(last().sent[0]).toEqual({ type: "hello", after: 3 });
  });
});
