import { describe, expect, it } from "vitest";
import type { Sending } from "../../../../../widget/src/files/transfer";
import { Parcels } from "../files/parcels";

const OFFER = { size: 1000, types: ["image/png"] };
const file = (name: string, type = "image/png") => new File(["x"], name, { type });

interface Sent {
  readonly id: string;
  readonly name: string;
  arrive(code?: string): void;
  progress(share: number): void;
  cancelled: boolean;
}

function post(): { readonly sent: Sent[]; readonly parcels: Parcels } {
  const sent: Sent[] = [];
  const parcels = new Parcels(
    (_door, id, { name }, progress): Sending => {
      let resolve: (code?: string) => void = () => {};
      const promise = new Promise<string | undefined>((settle) => {
        resolve = settle;
      });
      const one: Sent = { id, name, arrive: (code) => resolve(code), progress, cancelled: false };
      sent.push(one);
      const cancel = () => {
        one.cancelled = true;
        resolve("cancelled");
      };
      return { done: promise, cancel };
    },
    (conversation) => ({ url: conversation, headers: {} }),
  );
  return { sent, parcels };
}

describe("parcels", () => {
  it("go one after the other, in the order in which they were chosen", async () => {
    const { sent, parcels } = post();
    parcels.add("c1", [file("a"), file("b")], OFFER);
    const all = parcels.send("c1");
    expect(sent.map(({ name }) => name)).toEqual(["a"]);
    sent[0]?.progress(0.5);
    expect(parcels.of("c1")[0]).toMatchObject({ state: "sending", share: 0.5 });
    sent[0]?.arrive();
    await expect.poll(() => sent.length).toBe(2);
    sent[1]?.arrive();
    await all;
    expect(parcels.all).toEqual([]);
  });

  it("stay with the reason when they were refused, and go again under the same id", async () => {
    const { sent, parcels } = post();
    parcels.add("c1", [file("a")], OFFER);
    const first = parcels.send("c1");
    sent[0]?.arrive("unavailable");
    await first;
    expect(parcels.of("c1")[0]).toMatchObject({ state: "refused", code: "unavailable" });
    const again = parcels.deliver(parcels.of("c1")[0]?.id ?? "");
    expect(sent[1]?.id).toBe(sent[0]?.id);
    sent[1]?.arrive();
    await again;
    expect(parcels.all).toEqual([]);
  });

  it("are not sent when the server would not take them", async () => {
    const { sent, parcels } = post();
    parcels.add("c1", [file("a.svg", "image/svg+xml")], OFFER);
    await parcels.send("c1");
    expect(sent).toEqual([]);
    expect(parcels.of("c1")[0]).toMatchObject({ state: "refused", code: "file-kind" });
  });

  it("wait for their own conversation, and can be taken back on the way", async () => {
    const { sent, parcels } = post();
    parcels.add("c1", [file("a")], OFFER);
    parcels.add("c2", [file("b")], OFFER);
    const going = parcels.send("c2");
    parcels.remove(sent[0]?.id ?? "");
    await going;
    expect(sent.map(({ name, cancelled }) => [name, cancelled])).toEqual([["b", true]]);
    expect(parcels.all.map(({ file: { name } }) => name)).toEqual(["a"]);
  });
});
