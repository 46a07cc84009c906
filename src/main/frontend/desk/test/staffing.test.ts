import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { alerts } from "../alerts";
import { incoming } from "../frames";
import { after, at, frame, holding } from "./build";

const FOLDER = new URL("../../../../test/resources/frames/", import.meta.url);
const fixture = (name: string) => {
  const read = incoming(JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), "utf8")));
  if (!read) throw new Error(`${name} is no frame`);
  return frame(read);
};
const alarms = (...teams: string[]) =>
  frame({ type: "alarms", teams: teams.map((team) => ({ team, since: at(-700) })) });

describe("what a supervisor sets", () => {
  it("is told to the agent until it is read", () => {
    const told = after(holding(), fixture("agent-staffing"));
    expect(told.staffing).toMatchObject({ by: "結", presence: "away", reason: "meal" });
    expect(after(told, fixture("agent-staffing-capacity")).staffing).toMatchObject({ capacity: 2 });
    expect(after(told, { do: "staffing-read" }).staffing).toBeNull();
  });

  it("shows in the agent's own capacity as soon as the list says so", () => {
    const colleague = { id: "a1", name: "Hanako", presence: "available", load: 0, capacity: 2 } as const;
    expect(after(holding(), frame({ type: "agents", agents: [colleague] })).me?.capacity).toBe(2);
  });
});

describe("a wait that is too long", () => {
  it("sounds once for each team", () => {
    const before = after(holding(), fixture("agent-alarms"));
    expect(alerts(holding(), before)).toEqual([{ kind: "alarm", team: "support" }]);
    const both = after(before, alarms("support", "billing"));
    expect(alerts(before, both)).toEqual([{ kind: "alarm", team: "billing" }]);
    expect(alerts(both, after(both, alarms()))).toEqual([]);
  });

  it("once read comes back for another team, and after all was well", () => {
    const read = after(holding(), alarms("support"), { do: "alarms-read" });
    expect(after(read, alarms("support")).alarmsRead).toBe(true);
    expect(after(read, alarms("support", "billing")).alarmsRead).toBe(false);
    expect(after(read, alarms(), alarms("support")).alarmsRead).toBe(false);
  });
});
