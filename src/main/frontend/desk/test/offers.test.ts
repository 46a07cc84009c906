import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { alerts } from "../alerts";
import { ACTIVE_EVERY, Desk } from "../controls";
import { incoming, type OfferRow, type Outgoing } from "../frames";
import type { LinkEvents } from "../link";
import { after, at, frame, holding, NOON, welcome } from "./build";

const FOLDER = new URL("../../../../test/resources/frames/", import.meta.url);
const fixture = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), "utf8"));

const offer = (conversation: string, more: Partial<OfferRow> = {}): OfferRow => ({
  conversation,
  team: "support",
  since: at(-60),
  priority: "normal",
  language: "ja",
  preview: "返品したい",
  until: at(20),
  remaining: 20_000,
  ...more,
});

const offers = (rows: readonly OfferRow[], arrival = NOON) => frame({ type: "offers", offers: rows }, arrival);

describe("offers", () => {
  it("end by this device's clock, however often the list comes", () => {
    const first = after(holding(), offers([offer("w1")]));
    expect(first.offers[0]?.ends).toBe(NOON + 20_000);
    const again = after(first, offers([offer("w1", { remaining: 1 })], NOON + 15_000));
    expect(again.offers[0]?.ends).toBe(NOON + 20_000);
    const anew = after(again, offers([offer("w1", { until: at(90) })], NOON + 70_000));
    expect(anew.offers[0]?.ends).toBe(NOON + 90_000);
  });

  it("open when accepted, and go at once when declined", () => {
    const two = after(holding(), offers([offer("w1"), offer("w2")]));
    const declined = after(two, { do: "command", command: { type: "decline", id: "d", conversation: "w1" }, at: NOON });
    expect(declined.offers.map((each) => each.conversation)).toEqual(["w2"]);
    const accepted = after(
      declined,
      { do: "command", command: { type: "accept", id: "a", conversation: "w2" }, at: NOON },
      frame({ type: "accepted", id: "a", conversation: "w2", sequence: 5 }),
    );
    expect(accepted.open).toBe("w2");
    expect(accepted.offers).toEqual([]);
  });

  it("say why an answer came too late", () => {
    const late = after(
      holding(),
      offers([offer("w1")]),
      { do: "command", command: { type: "accept", id: "a", conversation: "w1" }, at: NOON },
      frame({ type: "refused", id: "a", code: "offer-over", message: "over" }),
    );
    expect(late.notices).toMatchObject([{ about: "refused", code: "offer-over", conversation: "w1" }]);
  });

  it("ring once each", () => {
    const before = holding();
    const one = after(before, offers([offer("w1", { note: "返金の件です" })]));
    expect(alerts(before, one)).toEqual([{ kind: "offer", conversation: "w1", text: "返金の件です" }]);
    expect(alerts(one, after(one, offers([offer("w1")])))).toEqual([]);
  });

  it("are frames only with their list", () => {
    expect(incoming({ type: "offers" })).toBeNull();
    for (const name of ["agent-offers", "agent-lost", "agent-mentions"]) expect(incoming(fixture(name))).not.toBeNull();
  });
});

describe("what was lost", () => {
  it("stays until it is read, each conversation once", () => {
    const row = { conversation: "c1", phase: "waiting" } as const;
    const told = after(
      holding(),
      frame({ type: "lost", conversations: [row] }),
      frame({ type: "lost", conversations: [{ ...row, phase: "with-agent", holder: "Ken" }] }),
    );
    expect(told.lost).toMatchObject([{ conversation: "c1", holder: "Ken" }]);
    expect(after(told, { do: "lost-read" }).lost).toEqual([]);
  });
});

describe("the status", () => {
  it("loses its reason with the next one", () => {
    const colleague = { id: "a1", name: "Hanako", load: 0, capacity: 4 };
    const away = after(
      holding(),
      frame({ type: "agents", agents: [{ ...colleague, presence: "away", reason: "missed" }] }),
    );
    expect(away.me?.reason).toBe("missed");
    const back = after(away, { do: "presence", presence: "available" });
    expect(back.me).toMatchObject({ presence: "available" });
    expect(back.me?.reason).toBeUndefined();
  });
});

describe("what goes out", () => {
  function aDesk() {
    const sent: Outgoing[] = [];
    let events: LinkEvents | undefined;
    const clock = { now: NOON };
    const desk = new Desk({
      connect: (given) => {
        events = given;
        return { start() {}, send: (out) => sent.push(out) > 0, forget: vi.fn() };
      },
      now: () => clock.now,
      id: () => `id${sent.length}`,
    });
    events?.onFrame(welcome);
    return { desk, sent, clock, receive: (rows: OfferRow[]) => events?.onFrame({ type: "offers", offers: rows }) };
  }

  it("takes what is offered when the next is asked for", () => {
    const { desk, sent, receive } = aDesk();
    receive([offer("w1")]);
    desk.take();
    desk.take();
    expect(sent).toEqual([{ type: "accept", id: "id0", conversation: "w1" }]);
  });

  it("sends a note with every transfer, and a reason with an absence", () => {
    const { desk, sent } = aDesk();
    desk.transfer("c1", { agent: "ken", note: "返金の件です" });
    desk.be("away", "meal");
    expect(sent).toEqual([
      { type: "transfer", id: "id0", conversation: "c1", agent: "ken", note: "返金の件です" },
      { type: "presence", presence: "away", reason: "meal" },
    ]);
    expect(desk.store.state.me?.reason).toBe("meal");
    expect(sent[1]).toEqual(fixture("desk-presence"));
  });

  it("says at most once a minute that somebody is there", () => {
    const { desk, sent, clock } = aDesk();
    desk.active();
    desk.active();
    clock.now += ACTIVE_EVERY;
    desk.active();
    expect(sent).toEqual([{ type: "active" }, { type: "active" }]);
  });
});
